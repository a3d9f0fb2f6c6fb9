// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.library;

import java.util.List;
import java.util.Set;

/** The European List of Waste: Commission Decision 2000/532/EC as amended by 2014/955/EU. */
public final class WasteCodes {

    private static final class Holder {
        static final CodeList LIST = CodeList.read("ewc.txt", " ");
    }

    private WasteCodes() {}

    /** All codes of six digits in pairs, sorted. */
    public static Set<String> all() {
        return Holder.LIST.codes().keySet();
    }

    /** Whether the list marks a waste as hazardous, by an asterisk. */
    public static boolean isHazardous(String code) {
        return Holder.LIST.codes().getOrDefault(code, false);
    }

    /** The wastes of a sub-chapter such as {@code 10 01}; none where there is no such. */
    public static List<String> of(String subChapter) {
        return Holder.LIST.groups().getOrDefault(subChapter, List.of());
    }
}
