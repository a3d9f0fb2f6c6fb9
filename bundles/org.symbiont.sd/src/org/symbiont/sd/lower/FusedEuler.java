// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.lower;

import java.util.ArrayList;
import java.util.List;
import org.symbiont.sd.expr.BinaryOp;
import org.symbiont.sd.ir.Affine;
import org.symbiont.sd.ir.Assign;
import org.symbiont.sd.ir.Node;
import org.symbiont.sd.ir.Slots;

/**
 * Euler's step in one pass, {@code level = level + dt * rate}, where no rate reads another level than its own: only then may
 * levels change while rates are still computed. The bits are those of two passes.
 */
final class FusedEuler {
    private FusedEuler() {}

    /** The assignments of a step; empty where they cannot be fused. */
    static List<Assign> of(List<Assign> rates, int levels) {
        var fused = new ArrayList<Assign>();
        for (var rate : rates) {
            var level = rate.target().plus(Slots.FIRST);
            if (!readsOnly(rate.value(), level, levels)) {
                return List.of();
            }
            var change = new Node.Binary(BinaryOp.MUL, new Node.Load(new Affine(Slots.DT)), rate.value());
            fused.add(new Assign(rate.variable(), level, rate.loops(),
                    new Node.Binary(BinaryOp.ADD, new Node.Load(level), change)));
        }
        return List.copyOf(fused);
    }

    private static boolean readsOnly(Node node, Affine own, int levels) {
        boolean fits = switch (node) {
            case Node.Load(var at) -> at.equals(own) || at.base() < Slots.FIRST && at.isConstant()
                    || at.base() >= Slots.FIRST + levels && nonNegative(at);
            case Node.LoadAt _,Node.Rank _,Node.Invoke _ -> false;
            default -> true;
        };
        return fits && node.children().stream().allMatch(child -> readsOnly(child, own, levels));
    }

    private static boolean nonNegative(Affine affine) {
        for (int c : affine.coefficients()) {
            if (c < 0) {
                return false;
            }
        }
        return true;
    }
}
