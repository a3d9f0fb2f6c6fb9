// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.formula;

import java.util.List;

import org.symbiont.model.Operator;
import org.symbiont.optimize.tally.Tally;

/** A formula over totals of a plan; all numbers are in coherent units. */
public sealed interface Formula {

    /** A number that does not depend on the plan. */
    record Constant(double value) implements Formula {}

    /**
     * A total of the plan.
     *
     * @param tally in the plan's unit
     * @param factor coherent units in that unit
     */
    record Total(Tally tally, double factor) implements Formula {}

    /** Two operands and an operator. */
    record Operation(Operator operator, Formula left, Formula right) implements Formula {}

    /** One operand, negated: as a number, or as a condition. */
    record Negation(Operator operator, Formula operand) implements Formula {}

    /** A function of mathematics. */
    record Function(String name, List<Formula> arguments) implements Formula {}

    /** One of two formulas by a condition, which holds if it is not zero. */
    record Choice(Formula condition, Formula consequence, Formula alternative) implements Formula {}
}
