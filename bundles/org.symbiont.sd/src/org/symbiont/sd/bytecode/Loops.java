// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.bytecode;

import java.lang.classfile.CodeBuilder;
import java.util.function.Consumer;

/** Counting loops. */
final class Loops {
    private Loops() {}

    /** {@code for (i = from; i < to; i++) body}. */
    static void write(CodeBuilder b, int register, int from, int to, Consumer<CodeBuilder> body) {
        var top = b.newLabel();
        var end = b.newLabel();
        b.loadConstant(from).istore(register).labelBinding(top).iload(register).loadConstant(to).if_icmpge(end);
        body.accept(b);
        b.iinc(register, 1).goto_(top).labelBinding(end);
    }
}
