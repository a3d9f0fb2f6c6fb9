// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.bytecode;

import java.lang.classfile.CodeBuilder;
import java.util.LinkedHashSet;
import java.util.Set;
import org.symbiont.sd.ir.Affine;
import org.symbiont.sd.ir.Assign;
import org.symbiont.sd.ir.Node;

/**
 * Values that a loop reads but does not change. They are loaded before it: HotSpot cannot know that a store into the array
 * leaves them alone, would load them again in each round and not use vectors.
 */
final class Invariants {
    private static final int MOST = 32;

    private Invariants() {}

    /** Loads them into registers; {@code sameArray} tells whether the loop writes into the array it reads. */
    static void load(CodeBuilder b, Registers registers, Assign assign, boolean sameArray) {
        var places = new LinkedHashSet<Integer>();
        collect(assign.value(), assign, sameArray, places);
        for (int place : places) {
            int register = registers.newDouble();
            b.aload(Registers.X).loadConstant(place).daload().dstore(register);
            registers.keep(place, register);
        }
    }

    private static void collect(Node node, Assign assign, boolean sameArray, Set<Integer> places) {
        if (node instanceof Node.Load(var at) && at.isConstant() && places.size() < MOST
                && !(sameArray && written(assign, at.base()))) {
            places.add(at.base());
        }
        node.children().forEach(child -> collect(child, assign, sameArray, places));
    }

    /** Whether a place lies between the first and the last that the loop writes. */
    private static boolean written(Assign assign, int place) {
        return place >= end(assign, true) && place <= end(assign, false);
    }

    private static int end(Assign assign, boolean least) {
        Affine target = assign.target();
        int end = target.base();
        for (int i = 0; i < assign.loops().size(); i++) {
            var loop = assign.loops().get(i);
            int c = target.coefficient(i);
            end += c * (c > 0 == least ? loop.from() : loop.to() - 1);
        }
        return end;
    }
}
