// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.library;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The classification of economic activities NACE Rev. 2: Regulation (EC) No 1893/2006, Annex I. */
public final class IndustryCodes {

    private static final class Holder {
        static final CodeList LIST = CodeList.read("nace.txt", ".");
        static final Set<String> ALL = all(LIST);
    }

    private IndustryCodes() {}

    private static Set<String> all(CodeList list) {
        var all = new LinkedHashSet<String>();
        for (char section = 'A'; section <= 'U'; section++) {
            all.add(String.valueOf(section));
        }
        list.groups().forEach((division, classes) -> {
            all.add(division);
            classes.forEach(code -> {
                all.add(code.substring(0, 4));
                all.add(code);
            });
        });
        return Set.copyOf(all);
    }

    /** The classes such as {@code 35.11}, sorted. */
    public static Set<String> classes() {
        return Holder.LIST.codes().keySet();
    }

    /** Whether a code is a section (a letter), division (35), group (35.1) or class (35.11). */
    public static boolean contains(String code) {
        return Holder.ALL.contains(code);
    }

    /** The classes of a division such as {@code 35}; none where there is no such. */
    public static List<String> of(String division) {
        return Holder.LIST.groups().getOrDefault(division, List.of());
    }
}
