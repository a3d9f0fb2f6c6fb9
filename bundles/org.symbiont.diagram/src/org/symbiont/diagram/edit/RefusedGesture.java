// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import java.io.Serial;

/** Ends the work on a gesture with a sentence for the user; no bug, so it carries no trace and does not leave the package. */
final class RefusedGesture extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    RefusedGesture(String message) {
        super(message, null, false, false);
    }

    EditResult.Refused result() {
        return new EditResult.Refused(String.valueOf(getMessage()));
    }
}
