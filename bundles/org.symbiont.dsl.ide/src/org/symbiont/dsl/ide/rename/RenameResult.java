// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.rename;

import java.util.List;
import org.symbiont.dsl.ide.text.TextChange;

/** The changes that give an element another name, or why there are none. */
public sealed interface RenameResult {

    /**
     * What is to be changed.
     *
     * @param changes in the files of the project; empty where the element has that name already
     */
    record Changes(List<TextChange> changes) implements RenameResult {

        /** Takes a copy of the list. */
        public Changes {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The name cannot be given.
     *
     * @param message whole sentences that say why, and what may help
     */
    record Refused(String message) implements RenameResult {}
}
