// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

/** Money that something costs while it goes on. */
public sealed interface CompiledCost {

    /**
     * For an amount of a resource that a unit makes (or, where it makes none, takes), a store is given or an exchange is sent.
     *
     * @param resource index of the resource
     * @param price for one of the plan's unit
     */
    record PerAmount(int resource, PeriodValues price) implements CompiledCost {}

    /**
     * For an amount of an emission that a unit emits.
     *
     * @param emission index of the emission
     * @param price for one of the plan's unit
     */
    record PerEmission(int emission, PeriodValues price) implements CompiledCost {}

    /**
     * For a whole period in which a unit is on, a store stands or an exchange is there.
     *
     * @param price of a period
     */
    record PerPeriod(PeriodValues price) implements CompiledCost {}

    /**
     * For an amount that a store keeps for a whole period.
     *
     * @param price for one of the plan's unit and a period
     */
    record PerContent(PeriodValues price) implements CompiledCost {}
}
