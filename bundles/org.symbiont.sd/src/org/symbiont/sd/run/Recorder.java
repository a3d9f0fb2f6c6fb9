// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.Diagnostic;
import org.symbiont.sd.ir.Program;
import org.symbiont.sd.model.Names;

/** Keeps the saved values; all room is taken before the first step. */
final class Recorder {
    private static final long MAX_VALUES = 250_000_000L;
    private final List<String> names = new ArrayList<>();
    private final int[] places;
    private final double[] times;
    private final double[][] columns;
    private int rows;

    Recorder(Program program, Set<String> saved, long capacity) {
        var keys = saved.stream().map(Names::key).collect(Collectors.toSet());
        var found = new ArrayList<Integer>();
        for (var cell : program.cells()) {
            boolean whole = keys.isEmpty() ? !cell.variable().hidden() : keys.contains(cell.variable().key());
            var elements = cell.variable().key() + "[";
            if (!whole && keys.stream().noneMatch(k -> k.startsWith(elements))) {
                continue;
            }
            var labels = cell.labels();
            for (int i = 0; i < labels.size(); i++) {
                if (whole || keys.contains(Names.key(labels.get(i)))) {
                    names.add(labels.get(i));
                    found.add(cell.base() + i);
                }
            }
        }
        if (capacity * (found.size() + 1L) > MAX_VALUES) {
            throw new RunProblem(Diagnostic.error("too-much-to-save", "The run would save " + capacity + " times "
                    + found.size() + " values. Save fewer variables or less often.", null));
        }
        places = found.stream().mapToInt(Integer::intValue).toArray();
        times = new double[(int) capacity];
        columns = new double[places.length][(int) capacity];
    }

    void record(double time, double[] x) {
        if (rows > 0 && times[rows - 1] == time) {
            rows--;
        }
        times[rows] = time;
        for (int i = 0; i < places.length; i++) {
            columns[i][rows] = x[places[i]];
        }
        rows++;
    }

    Trajectory trajectory(Trajectory.Status status, @Nullable Diagnostic problem) {
        boolean full = rows == times.length;
        var cut = full
                ? columns
                : Arrays.stream(columns).map(c -> Arrays.copyOf(c, rows)).toArray(double[][]::new);
        return new Trajectory(List.copyOf(names), full ? times : Arrays.copyOf(times, rows), cut, status, problem);
    }
}
