// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.compile.Texts;
import org.symbiont.optimize.limit.PlanLimit;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Obstacle;

/** Says why there is no plan: as data for programs, and as sentences for people. */
public final class ObstacleFinder {
    private static final long LONGEST_NANOS = 10_000_000_000L;
    private static final int MOST = 3;
    private static final int MOST_DEMANDS = 8;
    private static final int MOST_RELAXATIONS = 200;

    private final CompiledCluster cluster;
    private final List<PlanLimit> limits;
    private final LpSolver solver;
    private final SolveOptions options;
    private final SolveControl control;
    private final Function<EObject, Diagnostic.@Nullable Place> places;

    /**
     * A finder for the problems of a cluster.
     *
     * @param limits by the number that rows carry
     * @param places of elements in the text; may answer {@code null}
     */
    public ObstacleFinder(CompiledCluster cluster, List<PlanLimit> limits, LpSolver solver, SolveOptions options,
            SolveControl control, Function<EObject, Diagnostic.@Nullable Place> places) {
        this.cluster = cluster;
        this.limits = List.copyOf(limits);
        this.solver = solver;
        this.options = options;
        this.control = control;
        this.places = places;
    }

    /** An obstacle and the sentences that tell it; these may be empty. */
    public record Told(Obstacle obstacle, String sentences) {}

    /** The demands that exclude each other in an infeasible problem, and the least that would have to give way. */
    public Told conflict(PlanProblem plan, String who) {
        long end = System.nanoTime() + LONGEST_NANOS;
        SolveControl hurried = () -> control.isCancelled() || System.nanoTime() - end > 0;
        var demands = Demands.of(plan, new DemandWords(cluster, limits));
        var found = new MinimalConflict(plan, demands, solver, options, hurried).find();
        var elements = found
                .map(each -> each.demands().stream().map(demand -> element(demand, each.periods())).toList())
                .orElse(List.of());
        var words = new RowWords(cluster, limits, demands, places);
        var least = new LeastRelaxation(cluster, solver, options, control);
        var resources = relaxations(plan, least.find(plan, LeastRelaxation.What.RESOURCES), words);
        var weaker = relaxations(plan, least.find(plan, LeastRelaxation.What.DEMANDS), words);
        var all = new ArrayList<>(resources);
        all.addAll(weaker);
        boolean isMinimal = found.map(MinimalConflict.Found::isMinimal).orElse(false);
        var obstacle = new Obstacle(who, Obstacle.Kind.CONFLICT, isMinimal, elements,
                all.stream().limit(MOST_RELAXATIONS).toList());
        return new Told(obstacle, sentences(found, elements, resources, weaker));
    }

    /** What grows without end in an unbounded problem; empty where it is not unbounded after all. */
    public Optional<Told> endlessGain(PlanProblem plan, String who, String gainUnit) {
        var ray = new EndlessGain(cluster, solver, options, control, places).find(plan);
        if (ray == null) {
            return Optional.empty();
        }
        var obstacle = new Obstacle(who, Obstacle.Kind.ENDLESS_GAIN, false, ray.elements(), List.of());
        var periods = ray.elements().stream().flatMap(each -> each.periods().stream()).map(period -> period - 1)
                .distinct().sorted().toList();
        String steps = ray.elements().stream().limit(MOST_DEMANDS).map(ObstacleFinder::linked)
                .collect(Collectors.joining("; "));
        return Optional.of(new Told(obstacle, "What grows " + new PeriodWords(cluster.calendar()).in(periods)
                + ": " + steps + ". Each such step gains " + Texts.of(ray.gain()) + (gainUnit.isEmpty() ? "" : " ")
                + gainUnit + ", again and again. Maybe a unit has no 'runs', or a market buys for more than it sells:"
                + " limit one of them."));
    }

    private Obstacle.Element element(Demand demand, List<Integer> periods) {
        var own = demand.rows().stream().anyMatch(spot -> spot.period() >= 0)
                ? periods.stream().map(period -> period + 1).toList()
                : List.<Integer>of();
        return new Obstacle.Element(ModelNames.of(demand.element()), demand.about(), own,
                places.apply(demand.statement()));
    }

    private static List<Obstacle.Relaxation> relaxations(PlanProblem plan, List<LeastRelaxation.GivesWay> rows,
            RowWords words) {
        return rows.stream().map(row -> words.relaxed(plan, row)).toList();
    }

    private String sentences(Optional<MinimalConflict.Found> found, List<Obstacle.Element> elements,
            List<Obstacle.Relaxation> resources, List<Obstacle.Relaxation> weaker) {
        var sentences = new ArrayList<String>();
        if (found.isPresent() && !elements.isEmpty()) {
            String when = new PeriodWords(cluster.calendar()).in(found.get().periods());
            String listed = elements.stream().limit(MOST_DEMANDS).map(ObstacleFinder::linked)
                    .collect(Collectors.joining("; "))
                    + (elements.size() > MOST_DEMANDS ? "; and " + (elements.size() - MOST_DEMANDS) + " more" : "");
            sentences.add((elements.size() == 1 ? "What cannot be kept " : "These exclude each other ") + when + ": "
                    + listed + ".");
        }
        if (!resources.isEmpty()) {
            sentences.add("At the least cost, " + told(resources) + ".");
        }
        if (!weaker.isEmpty()) {
            sentences.add((resources.isEmpty() ? "It would need at least: " : "Or it would need at least: ")
                    + told(weaker) + ".");
        }
        return String.join(" ", sentences);
    }

    private static String linked(Obstacle.Element element) {
        var place = element.place();
        return element.about() + (place == null ? "" : " (" + place.file() + ":" + place.line() + ")");
    }

    /** The dearest of each element and kind; the same in other periods is counted. */
    private static String told(List<Obstacle.Relaxation> relaxations) {
        Map<List<String>, List<Obstacle.Relaxation>> groups = new LinkedHashMap<>();
        for (var each : relaxations) {
            groups.computeIfAbsent(List.of(each.element(), each.resource(), each.kind().word(), each.unit()),
                    key -> new ArrayList<>()).add(each);
        }
        String told = groups.values().stream().limit(MOST).map(group -> group.getFirst().about()
                + (group.size() > 1
                        ? " and in " + (group.size() - 1) + " more period" + (group.size() > 2 ? "s" : "")
                        : ""))
                .collect(Collectors.joining("; "));
        return told + (groups.size() > MOST ? "; and " + (groups.size() - MOST) + " more" : "");
    }
}
