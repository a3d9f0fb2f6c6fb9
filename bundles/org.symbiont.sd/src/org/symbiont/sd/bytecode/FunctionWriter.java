// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.bytecode;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import org.symbiont.sd.ir.Program;
import org.symbiont.sd.run.Interpreter;

/** Writes the method of a macro without memory. */
final class FunctionWriter {
    private final Program program;
    private final Outlines outlines;

    FunctionWriter(Program program, Outlines outlines) {
        this.program = program;
        this.outlines = outlines;
    }

    static String name(int number) {
        return "function$" + number;
    }

    void write(ClassBuilder cb, int number) {
        var body = program.functions().get(number);
        int parameters = program.parameters().get(number);
        cb.withMethodBody(name(number), Signatures.function(parameters), ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC,
                code -> {
                    code.iload(Registers.DEPTH).loadConstant(Interpreter.MAX_CALLS)
                            .ifThen(java.lang.classfile.Opcode.IF_ICMPGE, b -> b.loadConstant(Double.NaN).dreturn());
                    new NodeWriter(code, new Registers(code), outlines, 0, 2).value(body);
                    code.dreturn();
                });
    }
}
