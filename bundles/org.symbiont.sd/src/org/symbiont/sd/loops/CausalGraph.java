// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.loops;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.symbiont.sd.ir.Assign;
import org.symbiont.sd.ir.Cell;
import org.symbiont.sd.ir.Node;
import org.symbiont.sd.ir.Program;
import org.symbiont.sd.ir.Slots;

/**
 * Which variable acts on which, as places of the array: a scalar is a node, an array is one node. What sits behind a
 * function with memory is a node too. Fixed delays and conveyors act from their inputs to their outputs.
 */
final class CausalGraph {
    private final Program program;
    private final int[] owner;
    private final Map<Integer, Set<Integer>> causes = new LinkedHashMap<>();

    CausalGraph(Program program) {
        this.program = program;
        owner = new int[program.values()];
        java.util.Arrays.fill(owner, -1);
        for (var cell : program.cells()) {
            java.util.Arrays.fill(owner, cell.base(), cell.base() + cell.size(), cell.number());
        }
        program.step().forEach(a -> read(a, a.variable()));
        program.constants().forEach(a -> read(a, a.variable()));
        program.rates().forEach(a -> read(a, a.variable()));
        program.devices().forEach(d -> DeviceLinks.of(program, d)
                .forEach((to, from) -> from.forEach(f -> causes(to).add(f))));
    }

    private Set<Integer> causes(int variable) {
        return causes.computeIfAbsent(variable, _ -> new LinkedHashSet<>());
    }

    private void read(Assign assign, int variable) {
        var pending = new ArrayList<Node>();
        pending.add(assign.value());
        while (!pending.isEmpty()) {
            var node = pending.removeLast();
            int place = switch (node) {
                case Node.Load(var at) -> place(at.base(), at.coefficients(), assign);
                case Node.LoadAt(var base, _) -> base.base();
                case Node.Rank(var from, _, _, _) -> from.base();
                default -> -1;
            };
            if (place >= Slots.FIRST && owner[place] >= 0) {
                causes(variable).add(owner[place]);
            }
            pending.addAll(node.children());
        }
    }

    /** Some place that is read: shifted reads may begin before the variable's own. */
    private static int place(int base, int[] coefficients, Assign assign) {
        int place = base;
        for (int i = 0; i < coefficients.length && i < assign.loops().size(); i++) {
            place += coefficients[i] * assign.loops().get(i).from();
        }
        return place;
    }

    /** The variables that act on each, by number. */
    Map<Integer, Set<Integer>> causes() {
        return causes;
    }

    List<Cell> cells() {
        return program.cells();
    }
}
