// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.lower;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sorts units so that each comes after what it reads; stable: otherwise the order of the file. */
final class EvaluationOrder {
    private final List<Unit> units;
    private final Map<Integer, int[]> writers = new HashMap<>();
    private final List<List<Integer>> needs = new ArrayList<>();

    EvaluationOrder(List<Unit> units) {
        this.units = units;
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            var owners = writers.computeIfAbsent(unit.cell().number(), _ -> filled(unit.cell().size()));
            int number = i;
            elements(unit.cell().strides(), from(unit), to(unit), at -> owners[at] = number);
        }
        for (var unit : units) {
            needs.add(needs(unit));
        }
    }

    private static int[] filled(int size) {
        var array = new int[size];
        java.util.Arrays.fill(array, -1);
        return array;
    }

    private static int[] from(Unit unit) {
        return unit.ranges().stream().mapToInt(org.symbiont.sd.ir.Loop::from).toArray();
    }

    private static int[] to(Unit unit) {
        return unit.ranges().stream().mapToInt(r -> r.to() - 1).toArray();
    }

    private static void elements(int[] strides, int[] from, int[] to, java.util.function.IntConsumer sink) {
        int[] at = from.clone();
        while (true) {
            int flat = 0;
            for (int i = 0; i < at.length; i++) {
                flat += at[i] * strides[i];
            }
            sink.accept(flat);
            int i = at.length - 1;
            while (i >= 0 && ++at[i] > to[i]) {
                at[i] = from[i];
                i--;
            }
            if (i < 0) {
                return;
            }
        }
    }

    private List<Integer> needs(Unit unit) {
        var needed = new LinkedHashSet<Integer>();
        for (var read : unit.reads()) {
            var owners = writers.get(read.variable());
            if (owners == null) {
                continue;
            }
            var cell = java.util.Objects.requireNonNull(cellOf(owners));
            elements(cell.strides(), read.from(), read.to(), at -> {
                int owner = owners[at];
                boolean backwards = owner >= 0 && units.get(owner) == unit && read.shift() < 0
                        && read.shift() != Read.UNKNOWN;
                if (owner >= 0 && !backwards) {
                    needed.add(owner);
                }
            });
        }
        return List.copyOf(needed);
    }

    private org.symbiont.sd.ir.@Nullable Cell cellOf(int[] owners) {
        for (int owner : owners) {
            if (owner >= 0) {
                return units.get(owner).cell();
            }
        }
        return null;
    }

    /**
     * Either the order or a cycle.
     *
     * @param order numbers of units in their order; null if there is a cycle
     * @param cycle numbers of units each of which needs the next and the last the first; empty if there is none
     */
    record Sorted(@Nullable List<Integer> order, List<Integer> cycle) {}

    Sorted sort() {
        var order = new ArrayList<Integer>();
        byte[] state = new byte[units.size()];
        for (int i = 0; i < units.size(); i++) {
            var cycle = visit(i, state, order);
            if (cycle != null) {
                return new Sorted(null, cycle);
            }
        }
        return new Sorted(order, List.of());
    }

    /** Depth first without recursion; returns a cycle or null. */
    private @Nullable List<Integer> visit(int root, byte[] state, List<Integer> order) {
        if (state[root] != 0) {
            return null;
        }
        var path = new ArrayDeque<int[]>();
        path.push(new int[]{root, 0});
        state[root] = 1;
        while (!path.isEmpty()) {
            var top = path.element();
            var next = needs.get(top[0]);
            if (top[1] == next.size()) {
                state[top[0]] = 2;
                order.add(top[0]);
                path.pop();
                continue;
            }
            int needed = next.get(top[1]++);
            if (state[needed] == 1) {
                return cycle(path, needed);
            }
            if (state[needed] == 0) {
                state[needed] = 1;
                path.push(new int[]{needed, 0});
            }
        }
        return null;
    }

    private static List<Integer> cycle(ArrayDeque<int[]> path, int first) {
        var cycle = new ArrayList<Integer>();
        for (var step : path) {
            cycle.add(0, step[0]);
            if (step[0] == first) {
                break;
            }
        }
        return cycle;
    }

    /** Units that never change by themselves: neither they nor what they read varies. */
    Set<Integer> constants(List<Integer> order, java.util.function.IntPredicate fixedVariable) {
        var constant = new LinkedHashSet<Integer>();
        for (int i : order) {
            var unit = units.get(i);
            boolean fixed = !unit.varying() && unit.reads().stream()
                    .allMatch(r -> writers.containsKey(r.variable()) || fixedVariable.test(r.variable()));
            if (fixed && constant.containsAll(needs.get(i))) {
                constant.add(i);
            }
        }
        return constant;
    }
}
