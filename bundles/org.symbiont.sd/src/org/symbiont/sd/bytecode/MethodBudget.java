// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.symbiont.sd.ir.Assign;
import org.symbiont.sd.ir.Node;

/** How many bytes code will take at most, so that no method outgrows what HotSpot compiles. */
final class MethodBudget {
    /** Portions end here; HotSpot's own limit is 8000. */
    static final int LIMIT = 6000;
    /** A larger expression is divided among methods. */
    static final int EXPRESSION = 2500;

    private MethodBudget() {}

    static List<List<Assign>> portions(List<Assign> assigns) {
        var portions = new ArrayList<List<Assign>>();
        var current = new ArrayList<Assign>();
        int used = 0;
        for (var assign : assigns) {
            int size = 40 + 40 * assign.loops().size() + Math.min(size(assign.value()), EXPRESSION + 500);
            if (used + size > LIMIT && !current.isEmpty()) {
                portions.add(List.copyOf(current));
                current.clear();
                used = 0;
            }
            current.add(assign);
            used += size;
        }
        if (!current.isEmpty()) {
            portions.add(List.copyOf(current));
        }
        return portions;
    }

    /** An upper bound of the bytes of an expression. */
    static int size(Node node) {
        int copies = node instanceof Node.Reduce reduce && reduce.isLaned() ? Node.Reduce.LANES + 1 : 1;
        long inside = node.children().stream().mapToLong(MethodBudget::size).sum();
        return (int) Math.min(24 + (copies > 1 ? 100 : 0) + copies * inside, Integer.MAX_VALUE / 2);
    }
}
