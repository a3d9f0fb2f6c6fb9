// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.dimension;

import org.symbiont.model.Operator;

/** Operators as they are written. */
final class OperatorSigns {

    private OperatorSigns() {}

    static String of(Operator operator) {
        return switch (operator) {
            case OR -> "or";
            case AND -> "and";
            case NOT -> "not";
            case LESS -> "<";
            case LESS_OR_EQUAL -> "<=";
            case GREATER -> ">";
            case GREATER_OR_EQUAL -> ">=";
            case EQUAL -> "=";
            case UNEQUAL -> "<>";
            case ADD -> "+";
            case SUBTRACT, NEGATE -> "-";
            case MULTIPLY -> "*";
            case DIVIDE -> "/";
            case POWER -> "^";
        };
    }
}
