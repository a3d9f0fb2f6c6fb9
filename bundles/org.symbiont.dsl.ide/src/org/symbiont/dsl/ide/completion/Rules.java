// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;

/** Names of places in the grammar. */
final class Rules {

    private Rules() {}

    /** Such as {@code Amount.unit}. */
    static String place(Assignment assignment) {
        return of(assignment) + "." + assignment.getFeature();
    }

    /** The rule that an element belongs to. */
    static String of(AbstractElement element) {
        return GrammarUtil.containingRule(element).getName();
    }
}
