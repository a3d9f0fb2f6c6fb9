// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.Sense;
import org.symbiont.model.Aim;
import org.symbiont.model.Company;
import org.symbiont.model.Decider;
import org.symbiont.model.Indicator;
import org.symbiont.model.Operator;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.query.Members;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.formula.Formula;
import org.symbiont.optimize.formula.FormulaReader;
import org.symbiont.optimize.formula.LinearForm;
import org.symbiont.optimize.formula.MeasuredFormula;
import org.symbiont.optimize.problem.Part;
import org.symbiont.optimize.tally.Scope;
import org.symbiont.optimize.tally.Tallies;
import org.symbiont.units.Units;

/**
 * Finds out what each part optimises: the cluster the indicator that the experiment names; a unit or company what it aims at, its own profit
 * (revenue less cost) where it says nothing.
 */
public final class Aims {
    private final CompiledCluster cluster;
    private final OptimizationTask task;
    private final Findings findings;

    public Aims(CompiledCluster cluster, OptimizationTask task, Findings findings) {
        this.cluster = cluster;
        this.task = task;
        this.findings = findings;
    }

    /** What a part optimises, {@code null} after saying why it cannot. */
    public @Nullable PartObjective of(Part part) {
        if (task.decider() == Decider.CLUSTER) {
            return of(task.objective(), Scope.CLUSTER);
        }
        var scope = scope(part.element());
        var aim = Members.first(members(part.element()), Aim.class).map(Aim::getIndicator);
        return aim.isPresent() ? of(aim.get(), scope) : profit(scope);
    }

    /** Whose totals an element of the model speaks of. */
    public static Scope scope(CompiledCluster cluster, EObject element) {
        return switch (element) {
            case Company company -> Scope.company(cluster.indexOf(company));
            case ProductionUnit unit -> Scope.unit(cluster.indexOf(unit));
            default -> Scope.CLUSTER;
        };
    }

    private Scope scope(EObject element) {
        return scope(cluster, element);
    }

    private static List<? extends EObject> members(EObject element) {
        return switch (element) {
            case Company company -> company.getMembers();
            case ProductionUnit unit -> unit.getMembers();
            default -> List.of();
        };
    }

    private PartObjective profit(Scope scope) {
        var formula = new Formula.Operation(Operator.SUBTRACT, new Formula.Total(Tallies.revenue(scope), 1),
                new Formula.Total(Tallies.cost(scope), 1));
        var form = LinearForm.of(formula);
        if (form == null) {
            throw new IllegalStateException("Revenue less cost is linear.");
        }
        return new PartObjective("profit", form, Sense.MAXIMIZE, Units.of(cluster.currency()));
    }

    private @Nullable PartObjective of(Indicator indicator, Scope scope) {
        String name = ModelNames.of(indicator);
        if (indicator.getSense() == org.symbiont.model.Sense.NONE) {
            findings.error(indicator, "objective.sense", "Indicator '" + name
                    + "' cannot be optimised: it does not say whether more or less is better. Add 'maximize' or 'minimize' to it.");
            return null;
        }
        MeasuredFormula formula = new FormulaReader(cluster, findings).read(indicator, scope);
        var form = LinearForm.of(formula.formula());
        if (form == null) {
            findings.error(indicator, "objective.nonlinear", "Indicator '" + name
                    + "' cannot be optimised: its formula multiplies, divides or compares what the plan decides, and plans are linear. "
                    + "Optimise one of the totals that it is made of.");
            return null;
        }
        double unit = cluster.measures().of(formula.unit().symbol(), indicator).factor();
        var sense = indicator.getSense() == org.symbiont.model.Sense.MAXIMIZE ? Sense.MAXIMIZE : Sense.MINIMIZE;
        return new PartObjective(name, form.times(1 / unit), sense, formula.unit());
    }
}
