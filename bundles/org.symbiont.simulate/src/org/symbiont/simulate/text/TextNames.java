// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.symbiont.sd.model.Names;

/** Names of elsewhere as names of the language: blanks become underscores, what is no identifier stands in quotes. */
final class TextNames {
    /** Words that mean something in a formula, or that no name can be. */
    private static final Set<String> TAKEN = Set.of("cloud", "if", "then", "else", "not", "and", "or", "time", "step",
            "ramp", "pulse", "delay", "delay1", "delay3", "smooth", "min", "max", "abs", "sqrt", "exp", "ln", "log10",
            "sin", "cos", "tan", "arctan", "int", "cost", "revenue", "employed", "emitted", "disposed", "bought",
            "sold",
            "exchanged", "made", "used");

    private final Map<String, String> byKey = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    /** The name of a variable; the same for the same variable. */
    String of(String name) {
        return byKey.computeIfAbsent(Names.key(name), _ -> fresh(name));
    }

    /** A name that nothing has yet, near to the wanted one. */
    String fresh(String wanted) {
        String plain = wanted.strip().replace("\\n", " ").replaceAll("[\\s_\u00a0]+", "_").replace('.', '\u00b7')
                .replaceAll("['\"]", "");
        String name = TAKEN.contains(plain.toLowerCase(Locale.ROOT)) || plain.isEmpty() ? plain + "_" : plain;
        String unique = name;
        for (int number = 2; !given.add(unique.toLowerCase(Locale.ROOT)); number++) {
            unique = name + "_" + number;
        }
        return unique.matches("[A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u04ff]"
                + "[A-Za-z0-9_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u04ff]*") ? unique : "'" + unique + "'";
    }
}
