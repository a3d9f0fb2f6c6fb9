// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Why a text is no unit or quantity, or why two of them do not go together.
 *
 * @param message one or two sentences that name the thing, its value and a way out
 * @param replacement what to write instead, where that is known
 */
public record UnitFault(Code code, String message, @Nullable Replacement replacement)
        implements
            UnitResult,
            QuantityResult,
            DimensionResult {

    /** The kinds of fault, stable for quick fixes and tests. */
    public enum Code {
        /** Nothing where a unit or number was expected. */
        EMPTY,
        /** The text does not have the form of a unit, a dimension or a quantity. */
        MALFORMED,
        /** A name that is no unit. */
        UNKNOWN_UNIT,
        /** A name that is no dimension. */
        UNKNOWN_DIMENSION,
        /** A prefix on a squared or cubed unit, as {@code Mm2}. */
        PREFIXED_POWER,
        /** A scale with a zero of its own, as {@code Cel}, inside a compound unit or added to another one. */
        SHIFTED_SCALE,
        /** The dimensions of two sides differ. */
        DIMENSION_MISMATCH,
        /** The dimensions agree and the currencies do not, and no rate is known between them. */
        NO_RATE,
        /** A number outside of what can be calculated with. */
        OUT_OF_RANGE
    }

    /**
     * A text to write in the place of the faulty one.
     *
     * @param factor by which the number before the unit is to be multiplied, mostly 1
     */
    public record Replacement(String text, BigDecimal factor) {}

    static UnitFault of(Code code, String message) {
        return new UnitFault(code, message, null);
    }

    UnitFault withReplacement(String text, BigDecimal factor) {
        return new UnitFault(code, message, new Replacement(text, factor));
    }

    /** This fault with the question whether the given text was meant. */
    UnitFault meaning(String text) {
        return new UnitFault(code, message + " Did you mean '" + text + "'?", new Replacement(text, BigDecimal.ONE));
    }

    /** What to write instead of the faulty text, keeping the number; null where that is not known. */
    public @Nullable String suggestion() {
        return replacement == null ? null : replacement.text();
    }
}
