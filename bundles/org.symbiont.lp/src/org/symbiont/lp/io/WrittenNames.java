// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.symbiont.lp.problem.Names;

/**
 * Names as a format allows them. A name that is legal stays; another one is made legal, and if that name is taken,
 * numbered. The same problem always gets the same names.
 */
final class WrittenNames {
    private final String[] names;

    private WrittenNames(String[] names) {
        this.names = names;
    }

    /**
     * @param legal returns the name itself if it is legal, else a legal one like it
     * @param taken names that must not be used
     */
    static WrittenNames of(Names names, int count, UnaryOperator<String> legal, Set<String> taken) {
        var written = new String[count];
        var used = new HashSet<>(taken);
        // Legal names first: they must not lose their name to one that is made up.
        for (int k = 0; k < count; k++) {
            String name = names.apply(k);
            if (legal.apply(name).equals(name) && used.add(name)) {
                written[k] = name;
            }
        }
        for (int k = 0; k < count; k++) {
            if (written[k] == null) {
                written[k] = unused(legal.apply(names.apply(k)), used, legal);
            }
        }
        return new WrittenNames(written);
    }

    private static String unused(String name, Set<String> used, UnaryOperator<String> legal) {
        String candidate = name;
        for (int number = 2; !used.add(candidate); number++) {
            candidate = legal.apply(number + "_" + name).equals(number + "_" + name)
                    ? number + "_" + name
                    : name + "_" + number;
        }
        return candidate;
    }

    String get(int index) {
        return names[index];
    }
}
