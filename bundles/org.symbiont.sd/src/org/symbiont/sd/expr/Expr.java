// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.expr;

import java.util.List;

/** An expression as written: names are not yet looked up. */
public sealed interface Expr {

    /**
     * A number.
     *
     * @param value its value
     */
    record Num(double value) implements Expr {}

    /**
     * A variable, an array or a part of one.
     *
     * @param name as written, without quotes; modules are joined by a dot
     * @param subscripts empty for none
     */
    record Ref(String name, List<Subscript> subscripts) implements Expr {
        /** Copies its list. */
        public Ref {
            subscripts = List.copyOf(subscripts);
        }

        /** A name without subscripts. */
        public static Ref of(String name) {
            return new Ref(name, List.of());
        }
    }

    /**
     * An operator before its operand.
     *
     * @param op which
     * @param operand to what
     */
    record Unary(UnaryOp op, Expr operand) implements Expr {}

    /**
     * An operator between two operands.
     *
     * @param op which
     * @param left first
     * @param right second
     */
    record Binary(BinaryOp op, Expr left, Expr right) implements Expr {}

    /**
     * {@code IF condition THEN then ELSE otherwise}; zero is false.
     *
     * @param condition what decides
     * @param then value where it holds
     * @param otherwise value where not
     */
    record If(Expr condition, Expr then, Expr otherwise) implements Expr {}

    /**
     * A built-in function, a macro or a graphical function.
     *
     * @param function its name as written
     * @param arguments in order
     */
    record Call(String function, List<Expr> arguments) implements Expr {
        /** Copies its list. */
        public Call {
            arguments = List.copyOf(arguments);
        }

        /** A call. */
        public static Call of(String function, Expr... arguments) {
            return new Call(function, List.of(arguments));
        }
    }

    /** What stands in brackets after a name. */
    sealed interface Subscript {

        /**
         * An element or dimension by name, or a computed place counted from 1.
         *
         * @param expr names are looked up as dimension, then element, then variable
         */
        record At(Expr expr) implements Subscript {}

        /** All elements. */
        record All() implements Subscript {}

        /**
         * Elements from one to another, both included.
         *
         * @param from first
         * @param to last
         */
        record Range(Expr from, Expr to) implements Subscript {}
    }
}
