// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.bytecode;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.util.HashMap;
import java.util.Map;

/** Local variables of one method. */
final class Registers {
    /** The array of values. */
    static final int X = 0;
    /** The array of rates, where there is one. */
    static final int RATES = 1;
    /** How deep macros call one another, inside a macro. */
    static final int DEPTH = 1;
    private final Map<Integer, Integer> loops = new HashMap<>();
    private final Map<Integer, Integer> kept = new HashMap<>();
    private final CodeBuilder code;

    Registers(CodeBuilder code) {
        this.code = code;
    }

    /** The register of a loop counter. */
    int loop(int number) {
        return loops.computeIfAbsent(number, _ -> code.allocateLocal(TypeKind.INT));
    }

    /** Says where a counter is that came as a parameter. */
    void bind(int number, int register) {
        loops.put(number, register);
    }

    /** Says that the value of a place stays in a register. */
    void keep(int place, int register) {
        kept.put(place, register);
    }

    /** The register that keeps a place; -1 if none does. */
    int kept(int place) {
        return kept.getOrDefault(place, -1);
    }

    int newDouble() {
        return code.allocateLocal(TypeKind.DOUBLE);
    }
}
