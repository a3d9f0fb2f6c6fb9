// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.plan;

import java.util.List;

import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.Texts;
import org.symbiont.optimize.limit.PlanLimit;

/** Tells where limits that several decide about, and nobody keeps to, are broken by what all do together. */
final class SharedLimitReport {
    /** Below this share of a limit a violation is rounding. */
    private static final double TOLERANCE = 1e-6;

    private SharedLimitReport() {}

    static void of(Plan plan, List<PlanLimit> unkept, Findings findings) {
        for (var limit : unkept) {
            double[] totals = limit.inHorizon() ? new double[]{plan.total(limit.form())} : plan.totals(limit.form());
            int broken = 0;
            int worst = 0;
            for (int row = 0; row < totals.length; row++) {
                double violation = violation(limit, totals[row], row);
                broken += violation > 0 ? 1 : 0;
                worst = violation > violation(limit, totals[worst], worst) ? row : worst;
            }
            if (broken > 0) {
                tell(plan, limit, totals, broken, worst, findings);
            }
        }
    }

    private static double violation(PlanLimit limit, double total, int row) {
        double value = limit.value().at(row);
        double above = limit.isMost() ? total - value : 0;
        double below = limit.isLeast() ? value - total : 0;
        double violation = Math.max(above, below);
        return violation > TOLERANCE * Math.max(1, Math.abs(value)) ? violation : 0;
    }

    private static void tell(Plan plan, PlanLimit limit, double[] totals, int broken, int worst, Findings findings) {
        String when = limit.inHorizon()
                ? ""
                : " in " + plan.cluster().calendar().label(worst)
                        + (broken > 1 ? " and " + (broken - 1) + " other periods" : "");
        findings.warning(limit.element(), "limit.unkept",
                "The limit on " + limit.about() + " is not kept" + when + ": " + Texts.of(totals[worst]) + " "
                        + limit.unit() + " instead of "
                        + Texts.of(limit.value().at(worst)) + " " + limit.unit()
                        + ". Several decide about it and nobody says how they "
                        + "share it: add 'split equally' or shares to the limit, or let the cluster decide.");
    }
}
