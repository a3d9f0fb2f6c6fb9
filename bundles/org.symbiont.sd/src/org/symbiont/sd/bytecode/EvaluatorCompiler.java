// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.bytecode;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.symbiont.sd.ir.Assign;
import org.symbiont.sd.ir.Program;
import org.symbiont.sd.run.Evaluator;
import org.symbiont.sd.run.LevelMoves;
import org.symbiont.sd.run.Interpreter;

/**
 * Makes an evaluator of byte code. Arrays become loops, everything else straight lines; a method that would grow past
 * {@link MethodBudget#LIMIT} bytes is continued in another, because HotSpot compiles none over 8000.
 */
public final class EvaluatorCompiler {
    static final ClassDesc SELF = ClassDesc.of("org.symbiont.sd.bytecode.Compiled");
    private final Program program;
    private final Outlines outlines = new Outlines();

    private EvaluatorCompiler(Program program) {
        this.program = program;
    }

    /** The evaluator of a program; the interpreter where it has more constants than a class can hold. */
    public static Evaluator compile(Program program) {
        byte[] bytes;
        try {
            bytes = bytes(program);
        } catch (IllegalArgumentException e) {
            // The class file interface reports a constant pool over 65535 entries this way: one equation an element of a
            // very large array.
            return new Interpreter(program);
        }
        try {
            var lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
            return (Evaluator) lookup.lookupClass().getConstructor().newInstance();
        } catch (IllegalAccessException | NoSuchMethodException | InstantiationException
                | InvocationTargetException e) {
            throw new IllegalStateException("the byte code does not load", e);
        }
    }

    /** The class file of a program. */
    public static byte[] bytes(Program program) {
        return new EvaluatorCompiler(program).build();
    }

    private byte[] build() {
        return ClassFile.of().build(SELF, cb -> {
            cb.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SYNTHETIC);
            cb.withInterfaceSymbols(Signatures.desc(Evaluator.class));
            constructor(cb);
            phase(cb, "step", Signatures.STEP, program.step(), Registers.X);
            phase(cb, "initial", Signatures.STEP, program.initial(), Registers.X);
            phase(cb, "rates", Signatures.RATES, program.rates(), Registers.RATES);
            if (program.euler().isEmpty()) {
                twoPasses(cb);
            } else {
                phase(cb, "euler", Signatures.RATES, program.euler(), Registers.X);
            }
            for (int i = 0; i < program.functions().size(); i++) {
                new FunctionWriter(program, outlines).write(cb, i);
            }
            outlines.writeAll(cb);
        });
    }

    private static void constructor(ClassBuilder cb) {
        cb.withMethodBody(ConstantDescs.INIT_NAME, ConstantDescs.MTD_void, ClassFile.ACC_PUBLIC,
                code -> code.aload(0).invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME,
                        ConstantDescs.MTD_void).return_());
    }

    /** Euler's step where the rates must all be known before a level may change. */
    private void twoPasses(ClassBuilder cb) {
        cb.withMethodBody("euler", Signatures.RATES, ClassFile.ACC_PUBLIC, code -> {
            code.aload(0).aload(1).aload(2).invokevirtual(SELF, "rates", Signatures.RATES);
            code.aload(1).aload(2).invokestatic(Signatures.desc(LevelMoves.class), "move", Signatures.RATES).return_();
        });
    }

    /** The interface's method calls one static method a portion of assignments. */
    private void phase(ClassBuilder cb, String name, MethodTypeDesc type, List<Assign> assigns, int target) {
        var portions = MethodBudget.portions(assigns);
        cb.withMethodBody(name, type, ClassFile.ACC_PUBLIC, code -> {
            for (int i = 0; i < portions.size(); i++) {
                for (int p = 1; p <= type.parameterCount(); p++) {
                    code.aload(p);
                }
                code.invokestatic(SELF, name + "$" + i, type);
            }
            code.return_();
        });
        for (int i = 0; i < portions.size(); i++) {
            var portion = portions.get(i);
            cb.withMethodBody(name + "$" + i, type, ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC, code -> {
                var writer = new AssignWriter(code, target, outlines);
                portion.forEach(writer::write);
                code.return_();
            });
        }
    }
}
