// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.lower;

import java.util.ArrayList;
import java.util.List;
import org.symbiont.sd.ir.Loop;

/** The elements that a reduction runs over, found while its argument is lowered. */
final class ArrayFrame {

    /**
     * One loop of the reduction.
     *
     * @param dimension key of what it runs over
     * @param size number of elements
     * @param loop its counter
     */
    record Axis(String dimension, int size, int loop) {}

    private final List<Axis> axes = new ArrayList<>();
    private final Context context;

    ArrayFrame(Context context) {
        this.context = context;
    }

    List<Axis> axes() {
        return axes;
    }

    /** The counter for the next open place of a reference; {@code taken} are the axes it has used already. */
    Axis axis(String dimension, int size, List<Axis> taken) {
        for (var axis : axes) {
            if (axis.dimension().equals(dimension) && axis.size() == size && !taken.contains(axis)) {
                return axis;
            }
        }
        for (var axis : axes) {
            if (axis.size() == size && !taken.contains(axis)) {
                return axis;
            }
        }
        if (axes.stream().anyMatch(a -> !taken.contains(a))) {
            throw new LoweringException("wrong-dimensions", "combines rows of different lengths: "
                    + axes.get(0).size() + " elements of '" + axes.get(0).dimension() + "' and " + size + " of '"
                    + dimension + "'");
        }
        var axis = new Axis(dimension, size, context.loops.size());
        context.loops.add(new Loop(0, size));
        axes.add(axis);
        return axis;
    }

    /** Gives the counters back. */
    void close() {
        for (int i = 0; i < axes.size(); i++) {
            context.loops.removeLast();
        }
    }
}
