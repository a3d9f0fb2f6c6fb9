// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.Diagnostic;
import org.symbiont.sd.model.Names;

/**
 * What a run gives: times and, for each saved element, as many values.
 *
 * @param names columns, {@code name} or {@code name[elem,elem]}, as the file writes them, in its order
 * @param times of the rows
 * @param columns values, {@code [column][row]}
 * @param status how it ended
 * @param problem why it stopped early; null if it did not fail
 */
public record Trajectory(List<String> names, double[] times, double[][] columns, Status status,
        @Nullable Diagnostic problem) {

    /** How a run ended. */
    public enum Status {
        /** It reached the last time. */
        COMPLETED,
        /** It was stopped from outside; what is here is right up to there. */
        CANCELLED,
        /** It cannot go on; what is here is right up to there. */
        FAILED,
        /** It can still go on. */
        RUNNING
    }

    /** How many rows. */
    public int size() {
        return times.length;
    }

    /** The values of one column by name; case, blanks and underscores do not count. */
    public double[] series(String name) {
        for (int i = 0; i < names.size(); i++) {
            if (Names.same(names.get(i), name)) {
                return columns[i];
            }
        }
        throw new IllegalArgumentException("no series '" + name + "' among " + names);
    }

    /** The last value of one column. */
    public double last(String name) {
        return series(name)[size() - 1];
    }
}
