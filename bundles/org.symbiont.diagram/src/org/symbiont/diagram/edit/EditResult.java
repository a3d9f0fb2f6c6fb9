// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import java.util.List;
import org.symbiont.dsl.ide.text.TextChange;

/** The changes of the text that a gesture asks for, or why there are none. */
public sealed interface EditResult {

    /**
     * What is to be changed, all at once.
     *
     * @param changes which count in the texts as they are, and do not overlap
     */
    record Changes(List<TextChange> changes) implements EditResult {

        /** Takes a copy of the list. */
        public Changes {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The gesture cannot be made.
     *
     * @param message whole sentences that say why, and what may help
     */
    record Refused(String message) implements EditResult {}
}
