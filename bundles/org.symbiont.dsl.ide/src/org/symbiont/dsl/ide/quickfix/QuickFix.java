// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import java.util.List;
import org.symbiont.dsl.ide.text.TextChange;

/**
 * A way out of a fault.
 *
 * @param title what it does, such as {@code Add a market for 'coal'}
 * @param changes of files of the project, which need not be the file of the fault
 */
public record QuickFix(String title, List<TextChange> changes) {

    /** Takes a copy of the changes. */
    public QuickFix {
        changes = List.copyOf(changes);
    }

    static QuickFix of(String title, TextChange... changes) {
        return new QuickFix(title, List.of(changes));
    }
}
