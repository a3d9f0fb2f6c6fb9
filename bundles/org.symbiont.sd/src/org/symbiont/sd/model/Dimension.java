// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A named dimension of arrays. A dimension whose elements all belong to another one is a subrange of it.
 *
 * @param name as the file writes it
 * @param elements names in order; a dimension of a size only has the elements {@code 1 .. size}
 */
public record Dimension(String name, List<String> elements) {

    /** Copies its list. */
    public Dimension {
        elements = List.copyOf(elements);
    }

    /** A dimension of numbered elements, {@code 1 .. size}. */
    public static Dimension ofSize(String name, int size) {
        return new Dimension(name, IntStream.rangeClosed(1, size).mapToObj(Integer::toString).toList());
    }

    /** The number of elements. */
    public int size() {
        return elements.size();
    }

    /** The place, from 0, of an element by name; -1 if there is none. */
    public int indexOf(String element) {
        var key = Names.key(element);
        for (int i = 0; i < elements.size(); i++) {
            if (Names.key(elements.get(i)).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the elements are just {@code 1 .. size}, so that the size says it all. */
    public boolean isNumbered() {
        return IntStream.range(0, elements.size()).allMatch(i -> elements.get(i).equals(Integer.toString(i + 1)));
    }
}
