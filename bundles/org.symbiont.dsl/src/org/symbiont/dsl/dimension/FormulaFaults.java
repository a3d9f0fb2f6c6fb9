// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.dimension;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Takes the faults of a formula. */
public interface FormulaFaults {

    /** Takes nothing in. */
    FormulaFaults SILENT = new FormulaFaults() {
        @Override
        public void dimension(@Nullable EObject place, String message) {
            // whoever owns the formula reports it
        }

        @Override
        public void use(@Nullable EObject place, String message) {
            // whoever owns the formula reports it
        }
    };

    /** Dimensions that do not go together. */
    void dimension(@Nullable EObject place, String message);

    /** A name that is no value, or a function with other arguments than it takes. */
    void use(@Nullable EObject place, String message);
}
