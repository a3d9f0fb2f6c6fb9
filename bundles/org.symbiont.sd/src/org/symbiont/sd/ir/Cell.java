// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.ir;

import java.util.List;
import org.symbiont.sd.flat.FlatVariable;

/**
 * A variable's place in the array.
 *
 * @param number of the variable
 * @param variable what it is
 * @param base its first value
 * @param size how many values, row by row
 */
public record Cell(int number, FlatVariable variable, int base, int size) {

    /** The names of its elements as results show them: {@code name} or {@code name[elem,elem]}. */
    public List<String> labels() {
        var labels = List.of("");
        for (var dimension : variable.dimensions()) {
            labels = labels.stream().flatMap(
                    head -> dimension.elements().stream().map(e -> head.isEmpty() ? e : head + "," + e)).toList();
        }
        return labels.stream().map(l -> l.isEmpty() ? variable.name() : variable.name() + "[" + l + "]").toList();
    }

    /** Distance of two neighbours along each dimension. */
    public int[] strides() {
        int n = variable.dimensions().size();
        var strides = new int[n];
        int stride = 1;
        for (int i = n - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= variable.dimensions().get(i).size();
        }
        return strides;
    }
}
