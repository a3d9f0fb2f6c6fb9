// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.limit;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.model.Expression;
import org.symbiont.model.Limit;
import org.symbiont.model.Reference;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.Digits;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.PeriodValues;
import org.symbiont.optimize.compile.Texts;
import org.symbiont.optimize.formula.FormulaReader;
import org.symbiont.optimize.formula.LinearForm;
import org.symbiont.optimize.problem.RowFamily;
import org.symbiont.optimize.tally.Scope;

/** Limits that an experiment adds with {@code subject to}: on indicators and formulas that are linear in the totals of the plan. */
public final class IndicatorLimits {
    private IndicatorLimits() {}

    /** The limits of an experiment; those that cannot be kept to are told to the findings. */
    public static List<PlanLimit> of(CompiledCluster cluster, List<Limit> limits, Findings findings) {
        var compiled = new ArrayList<PlanLimit>();
        for (var limit : limits) {
            add(cluster, limit, findings, compiled);
        }
        return compiled;
    }

    private static void add(CompiledCluster cluster, Limit limit, Findings findings, List<PlanLimit> limits) {
        var left = new FormulaReader(cluster, findings).read(limit.getLeft(), Scope.CLUSTER);
        var right = cluster.measures().of(limit.getRight().getUnit(), limit.getRight());
        String about = describe(limit.getLeft());
        if (!left.unit().dimension().equals(right.dimension())) {
            findings.error(limit, "dimension",
                    "The limit on " + about + " is '" + Texts.of(limit.getRight()) + "', which is "
                            + right.dimension() + ", but " + about + " is " + left.unit().dimension() + ".");
            return;
        }
        var form = LinearForm.of(left.formula());
        if (form == null) {
            findings.error(limit, "limit.nonlinear", "The limit on " + about
                    + " cannot be kept by a linear plan: its formula multiplies, divides or compares what the plan decides. "
                    + "Limit the totals that it is made of instead.");
            return;
        }
        double unit = cluster.measures().of(left.unit().symbol(), limit).factor();
        double value = (limit.getRight().getValue().doubleValue() * right.factor() - form.constant()) / unit;
        limits.add(new PlanLimit(RowFamily.INDICATOR_LIMIT, limit, limit, about,
                new LinearForm(form.times(1 / unit).terms(), 0),
                limit.getOperator(), true, PeriodValues.constant(Digits.tidy(value)), left.unit().symbol(), null));
    }

    /** What is limited, as short as can be. */
    private static String describe(Expression left) {
        return left instanceof Reference reference && reference.getCall() == null
                ? "'" + Texts.of(reference.getPath()) + "'"
                : left instanceof Reference reference && reference.getCall().getArguments().size() == 1
                        && reference.getCall().getArguments().getFirst() instanceof Reference argument
                                ? "'" + Texts.of(reference.getPath()) + "(" + Texts.of(argument.getPath()) + ")'"
                                : "a formula";
    }
}
