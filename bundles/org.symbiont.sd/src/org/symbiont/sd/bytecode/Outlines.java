// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.bytecode;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.util.ArrayList;
import java.util.List;
import org.symbiont.sd.ir.Node;

/** Parts of expressions that were too large for one method and get one of their own. */
final class Outlines {
    private record Outline(Node node, int loops) {}

    private final List<Outline> waiting = new ArrayList<>();
    private int written;

    /** The number of the method that will compute {@code node} from the array and so many loop counters. */
    int add(Node node, int loops) {
        waiting.add(new Outline(node, loops));
        return waiting.size() - 1;
    }

    static String name(int number) {
        return "part$" + number;
    }

    /** Writes the methods; writing one may add others. */
    void writeAll(ClassBuilder cb) {
        while (written < waiting.size()) {
            int number = written++;
            var outline = waiting.get(number);
            cb.withMethodBody(name(number), Signatures.outline(outline.loops),
                    ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC, code -> {
                        var registers = new Registers(code);
                        for (int i = 0; i < outline.loops; i++) {
                            registers.bind(i, 1 + i);
                        }
                        new NodeWriter(code, registers, this, outline.loops, -1).top(outline.node);
                        code.dreturn();
                    });
        }
    }
}
