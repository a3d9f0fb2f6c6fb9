// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Split;

/**
 * A limit.
 *
 * @param element of the model: the bound, or what a scenario has put a limit on
 * @param subject what it limits
 * @param index of the resource or emission, -1 for money
 * @param most whether it limits from above
 * @param inHorizon whether it limits the total of all periods
 * @param value limit of each period, or of the total
 * @param split how deciders share it, where said
 */
public record CompiledBound(EObject element, Subject subject, int index, boolean most, boolean inHorizon,
        PeriodValues value,
        @Nullable Split split) {

    /** What a limit is on. */
    public enum Subject {
        /** What goes through: of a unit or company what is made (else used), of a store what is put, of a transport what is carried. */
        AMOUNT,
        /** What is emitted. */
        EMISSION,
        /** What is paid. */
        MONEY
    }
}
