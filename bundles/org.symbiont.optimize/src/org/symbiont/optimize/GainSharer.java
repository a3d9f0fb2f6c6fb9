// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.game.SampledShapley;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.model.Decider;
import org.symbiont.model.SharingMethod;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.compile.Texts;
import org.symbiont.optimize.plan.IndicatorReport;
import org.symbiont.optimize.share.GainGame;
import org.symbiont.results.CaseResult;
import org.symbiont.results.CaseProvenance;
import org.symbiont.results.CoreFinding;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.GainSharing;
import org.symbiont.results.Obstacle;
import org.symbiont.results.Status;

/** {@code share gain}: plans for all companies together, and shares what that gains over each by itself. */
public final class GainSharer {
    /** Shares are differences of coalitions' worth, so these are proven more closely than a plan has to be. */
    private static final double GAP = 1e-9;
    private static final int MOST_NAMES = 5;

    private final OptimizationTask task;
    private final SharingMethod method;
    private final LpSolver solver;
    private final String why;
    private final SolveOptions options;
    private final SolveControl control;
    private final Function<EObject, Diagnostic.@Nullable Place> places;

    /**
     * @param task whose objective is the money to be shared; whoever is said to decide, all do together
     * @param why how it came to this solver, for the provenance
     * @param options the time limit holds for the common plan, and once more for all coalitions together
     * @param places of elements in the text; may answer {@code null}
     */
    public GainSharer(OptimizationTask task, SharingMethod method, LpSolver solver, String why, SolveOptions options,
            SolveControl control, Function<EObject, Diagnostic.@Nullable Place> places) {
        this.task = task.decidedBy(Decider.CLUSTER);
        this.method = method;
        this.solver = solver;
        this.why = why;
        this.options = options.withRelativeGap(Math.min(GAP, options.relativeGap()));
        this.control = control;
        this.places = places;
    }

    /** The common plan with its sharing; where one of them cannot be, a status and diagnostics that say why. */
    public CaseResult solve() {
        var optimization = Optimization.of(task);
        if (!optimization.isReady()) {
            return optimization.solve(solver, why, options, control, places);
        }
        var findings = new Findings();
        var game = game(optimization, findings);
        if (game == null) {
            return without(Status.NOT_RUN, optimization, findings);
        }
        var plan = optimization.solve(solver, why, options, control, places);
        if (!plan.status().hasValues()) {
            return plan;
        }
        var outcome = game.share(method, earned(plan, game), ModelNames.of(task.objective()),
                IndicatorReport.unit(optimization.cluster(), task.objective(), findings), solver,
                options.withDuals(false), control);
        return switch (outcome) {
            case GainGame.Refused(String message) -> {
                findings.error(task.objective(), "share.refused", message);
                yield without(Status.NOT_RUN, optimization, findings);
            }
            case GainGame.NoWorth none -> without(optimization, none, findings);
            case GainGame.Shared shared -> {
                tell(game, shared, findings);
                yield plan.toBuilder().sharing(shared.sharing())
                        .addDiagnostics(new FindingDiagnostics(places).of(findings)).build();
            }
        };
    }

    /** The game, or {@code null} after saying why there is none. */
    private @Nullable GainGame game(Optimization optimization, Findings findings) {
        var cluster = optimization.cluster();
        var objective = optimization.objectives().getFirst();
        var indicator = task.objective();
        var money = cluster.measures().of(cluster.currency(), indicator);
        if (!objective.unit().dimension().equals(money.dimension())) {
            findings.error(indicator, "share.money", "Indicator '" + ModelNames.of(indicator) + "' is "
                    + objective.unit().dimension() + ": only money can be paid from one company to another. Share an"
                    + " indicator in " + cluster.currency() + ", such as 'revenue - cost'.");
            return null;
        }
        String shown = IndicatorReport.unit(cluster, indicator, findings);
        double scale = cluster.measures().of(shown, indicator).factor()
                / cluster.measures().of(objective.unit().symbol(), indicator).factor();
        var game = new GainGame(cluster, optimization.problems().getFirst(), objective.form(), objective.sense(), scale,
                optimization.built().limits());
        String against = game.reasonAgainst(method);
        if (against != null) {
            findings.error(task.view().cluster(), "share.companies", against);
            return null;
        }
        return game;
    }

    private double[] earned(CaseResult plan, GainGame game) {
        return game.players().stream().mapToDouble(company -> {
            var value = plan.indicator(company + "." + task.objective().getName());
            return value == null ? Double.NaN : value.value();
        }).toArray();
    }

    private CaseResult without(Optimization optimization, GainGame.NoWorth none, Findings findings) {
        String who = names(none.companies()) + (none.companies().size() == 1 ? " alone" : " together");
        findings.error(task.objective(), "share.coalition", "What " + who + " would be worth without the others is not"
                + " known, so the gain cannot be shared.");
        var noPlan = new NoPlan(optimization, solver, options, control, findings, places);
        var status = noPlan.tell(none.problem(), none.solution(), who);
        var obstacles = noPlan.obstacles().stream().map(each -> new Obstacle(String.join(", ", none.companies()),
                each.kind(), each.isMinimal(), each.elements(), each.relaxations())).toList();
        return without(status, optimization, findings).toBuilder().addObstacles(obstacles).build();
    }

    private CaseResult without(Status status, Optimization optimization, Findings findings) {
        var problem = optimization.problems().getFirst().problem();
        return CaseResult.builder(task.scenario() == null ? "" : task.scenario().getName(),
                task.decider().getName().toLowerCase(Locale.ROOT), status,
                new CaseProvenance(solver.id(), "", why, 0, problem.rows(), problem.columns(),
                        problem.discreteColumns(), null))
                .addDiagnostics(new FindingDiagnostics(places).of(findings)).build();
    }

    private void tell(GainGame game, GainGame.Shared shared, Findings findings) {
        for (var limit : game.contested()) {
            findings.note(limit.element(), "share.limit", "The limit on " + limit.about() + " is shared by several, and"
                    + " nobody says how: each group of companies was taken to use it in full, as if the others used"
                    + " nothing. Maybe add 'split equally' or shares to it.");
        }
        if (shared.orders() > 0) {
            findings.note(task.objective(), "share.sampled", "With " + game.players().size() + " companies the Shapley"
                    + " value is the mean over " + shared.orders() + " random orders in which they join ("
                    + shared.plans()
                    + " plans); the errors hold for all shares at once with "
                    + Math.round(100 * SampledShapley.CONFIDENCE) + " % confidence. Whether the core is empty is not"
                    + " known.");
        }
        tellCore(shared.sharing(), findings);
    }

    private void tellCore(GainSharing sharing, Findings findings) {
        var core = sharing.core();
        if (core.state() == CoreFinding.State.EMPTY) {
            findings.warning(task.objective(), "share.core", "The core is empty: whatever the shares, some companies"
                    + " would be better off without the others.");
        }
        if (!core.objecting().isEmpty()) {
            findings.warning(task.objective(), "share.objection", "With these shares " + names(core.objecting())
                    + " would be better off by themselves, by " + Texts.of(core.objection()) + " "
                    + sharing.unit() + "."
                    + (core.state() == CoreFinding.State.NOT_EMPTY && method != SharingMethod.NUCLEOLUS
                            ? " Shares to which nobody objects exist: write 'by nucleolus'."
                            : ""));
        }
    }

    private static String names(List<String> companies) {
        var named = companies.stream().limit(MOST_NAMES).map(name -> "'" + name + "'").toList();
        String all = String.join(", ", named);
        return companies.size() > MOST_NAMES ? all + " and " + (companies.size() - MOST_NAMES) + " more" : all;
    }
}
