// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.symbiont.lp.problem.Names;

/** Names in the order they came, and the number of each. */
final class NameIndex {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** The number of a name, -1 if it is not there. */
    int find(String name) {
        return numbers.getOrDefault(name, -1);
    }

    /** Appends a name that is not there yet. */
    int add(String name) {
        int number = names.size();
        names.add(name);
        numbers.put(name, number);
        return number;
    }

    String name(int number) {
        return names.get(number);
    }

    int size() {
        return names.size();
    }

    /** The names, each as {@code change} makes it. */
    Names toNames(UnaryOperator<String> change) {
        return Names.of(names.stream().map(change).toList());
    }
}
