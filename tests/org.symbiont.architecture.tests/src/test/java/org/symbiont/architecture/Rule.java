// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.util.List;

/** Something that holds of the whole tree. */
interface Rule {

    /** A sentence for each place that breaks the rule, in the order of the tree; empty if it holds. */
    List<String> violations(SourceTree tree);
}
