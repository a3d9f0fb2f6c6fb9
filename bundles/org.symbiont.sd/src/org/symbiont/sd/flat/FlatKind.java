// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.flat;

import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.model.GraphicalFunction;

/** What a flat variable is to the engine. */
public sealed interface FlatKind {

    /**
     * Integrated; its equation is the initial value.
     *
     * @param net its rate of change
     * @param nonNegative whether it is held at zero from below after each step
     */
    record Level(Expr net, boolean nonNegative) implements FlatKind {}

    /** Computed from its equation wherever it is needed. */
    record Computed() implements FlatKind {}

    /** Computed from its equation once, at the start; changed only from outside. */
    record Frozen() implements FlatKind {}

    /** Written by a device each step; its equation is the first value. */
    record Output() implements FlatKind {}

    /**
     * No value of its own: a function to call.
     *
     * @param graph its points
     */
    record Table(GraphicalFunction graph) implements FlatKind {}
}
