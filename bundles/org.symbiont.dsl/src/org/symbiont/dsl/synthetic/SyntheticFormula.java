// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.synthetic;

import java.util.Locale;
import java.util.SplittableRandom;

/** Formulas of money that grow at random. */
final class SyntheticFormula {

    private final SplittableRandom random;
    private final String[] resources;

    SyntheticFormula(SplittableRandom random, String... resources) {
        this.random = random;
        this.resources = resources.clone();
    }

    /** A sum of money. */
    String money(int depth) {
        if (depth <= 0) {
            return switch (random.nextInt(4)) {
                case 0 -> "revenue";
                case 1 -> "cost";
                case 2 -> "( %d EUR )".formatted(random.nextInt(1, 900));
                default -> "bought( %1$s ) * %1$s.buy".formatted(resources[random.nextInt(resources.length)]);
            };
        }
        return switch (random.nextInt(7)) {
            case 0 -> money(depth - 1) + " + " + money(depth - 1);
            case 1 -> money(depth - 1) + " - ( " + money(depth - 2) + " )";
            case 2 -> number() + " * ( " + money(depth - 1) + " )";
            case 3 -> "( " + money(depth - 1) + " ) / " + number();
            case 4 -> "( if " + condition(depth - 1) + " then " + money(depth - 1) + " else " + money(depth - 2) + " )";
            case 5 -> "max( " + money(depth - 1) + " , " + money(depth - 2) + " )";
            default -> "-( " + money(depth - 1) + " )";
        };
    }

    private String condition(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> "not ( " + condition(depth - 1) + " )";
            case 1 -> money(depth - 1) + " < " + money(depth - 1) + " and " + number() + " <> 0";
            case 2 -> money(depth - 1) + " >= " + money(depth - 1) + " or 1 < " + number();
            default -> money(depth - 1) + " > " + money(depth - 1);
        };
    }

    private String number() {
        return switch (random.nextInt(3)) {
            case 0 -> String.format(Locale.ROOT, "%.2f", random.nextDouble(0.1, 9));
            case 1 -> random.nextInt(1, 50) + "e-1";
            default -> Integer.toString(random.nextInt(1, 90)) + " ^ 2";
        };
    }
}
