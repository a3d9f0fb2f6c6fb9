// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.bytecode;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.Collections;

/** Types of the methods that are called or made. */
final class Signatures {
    static final ClassDesc DOUBLES = ConstantDescs.CD_double.arrayType();
    static final MethodTypeDesc STEP = MethodTypeDesc.of(ConstantDescs.CD_void, DOUBLES);
    static final MethodTypeDesc RATES = MethodTypeDesc.of(ConstantDescs.CD_void, DOUBLES, DOUBLES);

    private Signatures() {}

    static ClassDesc desc(Class<?> type) {
        return ClassDesc.of(type.getName());
    }

    /** A function of so many numbers. */
    static MethodTypeDesc numbers(int count) {
        return MethodTypeDesc.of(ConstantDescs.CD_double, Collections.nCopies(count, ConstantDescs.CD_double));
    }

    /** An outlined expression: the array, then loop counters. */
    static MethodTypeDesc outline(int loops) {
        var parameters = new ArrayList<ClassDesc>();
        parameters.add(DOUBLES);
        parameters.addAll(Collections.nCopies(loops, ConstantDescs.CD_int));
        return MethodTypeDesc.of(ConstantDescs.CD_double, parameters);
    }

    /** A macro: the array, the depth of calls, then its arguments. */
    static MethodTypeDesc function(int parameters) {
        var types = new ArrayList<ClassDesc>();
        types.add(DOUBLES);
        types.add(ConstantDescs.CD_int);
        types.addAll(Collections.nCopies(parameters, ConstantDescs.CD_double));
        return MethodTypeDesc.of(ConstantDescs.CD_double, types);
    }
}
