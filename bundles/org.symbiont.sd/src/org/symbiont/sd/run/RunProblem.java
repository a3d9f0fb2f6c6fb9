// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import org.symbiont.sd.Diagnostic;
import org.symbiont.sd.expr.ExprPrinter;

/** Why a run cannot go on; caught inside this package and handed out as a diagnostic. */
final class RunProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic diagnostic;

    RunProblem(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }

    static RunProblem notFinite(String name, double value, double time, boolean level) {
        var what = Double.isNaN(value) ? "is not a number" : "has grown beyond all numbers";
        var hint = level
                ? "Look at its flows"
                : "Look in its equation for a division by zero, a root or logarithm"
                        + " of a negative number";
        return new RunProblem(Diagnostic.error("not-finite", "'" + name + "' " + what + " at time "
                + ExprPrinter.number(time) + ". " + hint + ", or take a smaller step; the values before are kept.",
                name));
    }
}
