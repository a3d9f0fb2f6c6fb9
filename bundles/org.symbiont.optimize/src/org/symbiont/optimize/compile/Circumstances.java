// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.time.LocalDateTime;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * Under which circumstances a plan is made, where a simulation makes plans on its way.
 *
 * @param moment at which the plan is made: what a scenario sets with dates holds in the whole plan if it holds at that moment, and not at
 *        all otherwise; {@code null} for a plan of the horizon as it stands, where such a setting holds in its own periods
 * @param magnitude of what a scenario sets with dates, where there is a moment: 0 leaves the parameter as it is, 1 sets the stated value,
 *        between and beyond in proportion
 * @param driven parameters that the simulation sets; only what a scenario sets with dates is stronger
 */
public record Circumstances(@Nullable LocalDateTime moment, double magnitude, List<Driven> driven) {
    /** The horizon as it stands. */
    public static final Circumstances NONE = new Circumstances(null, 1, List.of());

    public Circumstances {
        driven = List.copyOf(driven);
    }

    /**
     * A parameter that a simulation sets.
     *
     * @param element whose property it is
     * @param property its name
     * @param value in base units of the SI and the cluster's currency
     */
    public record Driven(EObject element, String property, double value) {}
}
