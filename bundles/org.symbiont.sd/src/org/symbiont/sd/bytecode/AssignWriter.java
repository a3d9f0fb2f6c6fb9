// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.bytecode;

import java.lang.classfile.CodeBuilder;
import org.symbiont.sd.ir.Assign;

/** Writes assignments: loops around a store. */
final class AssignWriter {
    private final CodeBuilder code;
    private final int target;
    private final Outlines outlines;

    AssignWriter(CodeBuilder code, int target, Outlines outlines) {
        this.code = code;
        this.target = target;
        this.outlines = outlines;
    }

    void write(Assign assign) {
        code.block(block -> {
            var registers = new Registers(block);
            if (!assign.loops().isEmpty()) {
                Invariants.load(block, registers, assign, target == Registers.X);
            }
            loop(block, registers, assign, 0);
        });
    }

    private void loop(CodeBuilder b, Registers registers, Assign assign, int depth) {
        if (depth == assign.loops().size()) {
            var writer = new NodeWriter(b, registers, outlines, depth, -1);
            b.aload(target);
            writer.place(assign.target());
            writer.top(assign.value());
            b.dastore();
            return;
        }
        var loop = assign.loops().get(depth);
        Loops.write(b, registers.loop(depth), loop.from(), loop.to(),
                inner -> loop(inner, registers, assign, depth + 1));
    }
}
