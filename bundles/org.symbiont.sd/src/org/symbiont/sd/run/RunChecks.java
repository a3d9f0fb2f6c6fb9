// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.Diagnostic;
import org.symbiont.sd.expr.ExprPrinter;
import org.symbiont.sd.model.SimSpecs;

/** What must hold before a run begins. */
public final class RunChecks {
    private static final long MAX_STEPS = 1_000_000_000L;

    private RunChecks() {}

    /** Why these specs cannot be run; empty if they can. */
    public static Optional<Diagnostic> check(SimSpecs specs) {
        var message = message(specs);
        return message == null ? Optional.empty() : Optional.of(Diagnostic.error("bad-specs", message, null));
    }

    private static @Nullable String message(SimSpecs specs) {
        if (!Double.isFinite(specs.start()) || !Double.isFinite(specs.stop())) {
            return "The horizon runs " + specs.start() + " .. " + specs.stop() + ". Both ends must be numbers.";
        }
        if (!(specs.dt() > 0) || !Double.isFinite(specs.dt())) {
            return "The step dt is " + ExprPrinter.number(specs.dt()) + ". It must be more than zero, such as 0.25.";
        }
        if (!(specs.stop() > specs.start())) {
            return "The horizon runs " + ExprPrinter.number(specs.start()) + " .. " + ExprPrinter.number(specs.stop())
                    + ", so it is empty. The stop must lie after the start.";
        }
        if (!(specs.saveStep() > 0)) {
            return "The save step is " + ExprPrinter.number(specs.saveStep()) + ". It must be more than zero.";
        }
        if ((specs.stop() - specs.start()) / specs.dt() > MAX_STEPS) {
            return "The horizon " + ExprPrinter.number(specs.start()) + " .. " + ExprPrinter.number(specs.stop())
                    + " with dt " + ExprPrinter.number(specs.dt()) + " has more than " + MAX_STEPS
                    + " steps. Take a larger step.";
        }
        return null;
    }

    /** Reads a seed; empty if the text is no whole number of at most 53 bits. */
    public static Optional<Long> seed(String text) {
        try {
            long seed = Long.parseLong(text.strip());
            return Math.abs(seed) <= 1L << 53 ? Optional.of(seed) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
