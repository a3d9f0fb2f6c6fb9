// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.expr.Expr;

/**
 * What defines a variable: one formula for all elements, or one an element.
 *
 * @param all the formula of a scalar, or of every element of an array that has none of its own; null if there is none
 * @param elements formulas of single elements
 */
public record Equation(@Nullable Formula all, List<Element> elements) {

    /**
     * The formula of one element.
     *
     * @param subscript one element name a dimension
     * @param formula its formula
     */
    public record Element(List<String> subscript, Formula formula) {
        /** Copies its list. */
        public Element {
            subscript = List.copyOf(subscript);
        }
    }

    /** Copies its list. */
    public Equation {
        elements = List.copyOf(elements);
    }

    /** The same expression for all. */
    public static Equation of(Expr expr) {
        return new Equation(Formula.of(expr), List.of());
    }

    /** The same formula for all. */
    public static Equation of(Formula formula) {
        return new Equation(formula, List.of());
    }

    /** A number. */
    public static Equation of(double value) {
        return of(new Expr.Num(value));
    }
}
