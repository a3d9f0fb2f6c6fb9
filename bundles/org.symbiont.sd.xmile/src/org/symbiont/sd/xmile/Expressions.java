// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.expr.ExprParser;
import org.symbiont.sd.expr.ParsedExpr;

/** Reads the text of an equation; a bad one is an issue at its line. */
final class Expressions {
    private final Issues issues;

    Expressions(Issues issues) {
        this.issues = issues;
    }

    Expr read(String text, int line, String variable) {
        return switch (ExprParser.parse(text)) {
            case ParsedExpr.Good(var expr) -> expr;
            case ParsedExpr.Bad(var message, var at) -> {
                int lines = (int) text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count();
                issues.error(line + lines, "'" + variable + "' = " + shortened(text) + ": " + message + ".");
                yield new Expr.Num(0);
            }
        };
    }

    private static String shortened(String text) {
        var flat = text.strip().replaceAll("\\s+", " ");
        return flat.length() > 60 ? flat.substring(0, 57) + "..." : flat;
    }
}
