// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import org.eclipse.emf.ecore.EObject;

/**
 * A sentence about the model.
 *
 * @param severity how much it matters
 * @param code stable, for quick fixes and tests
 * @param message names the thing, its value and, where one is known, the way out
 * @param element the model element that it is about
 */
public record Finding(Severity severity, String code, String message, EObject element) {

    /** How much a finding matters. */
    public enum Severity {
        /** There is no plan because of it. */
        ERROR,
        /** The plan may not be what was meant. */
        WARNING,
        /** Good to know. */
        INFO
    }
}
