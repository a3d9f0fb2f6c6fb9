// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

import org.jspecify.annotations.Nullable;
import org.symbiont.sd.expr.Expr;

/** How a stock keeps what is in it. */
public sealed interface StockKind {

    /** Everything mixed. */
    record Reservoir() implements StockKind {}

    /**
     * A belt: what enters leaves after the transit time (XMILE 1.0, section 4.2.1).
     *
     * @param length transit time when entering
     * @param capacity most that it holds; null for no bound
     * @param inflowLimit most that enters in a unit of time; null for no bound
     * @param sample when other than zero the transit time is read anew; null for always
     * @param arrest when other than zero the belt stands still; null for never
     */
    record Conveyor(Expr length, @Nullable Expr capacity, @Nullable Expr inflowLimit, @Nullable Expr sample,
            @Nullable Expr arrest) implements StockKind {}

    /** First in, first out: what enters waits until a flow takes it (XMILE 1.0, section 4.2.2). */
    record Queue() implements StockKind {}

    /** The plain kind. */
    StockKind RESERVOIR = new Reservoir();
}
