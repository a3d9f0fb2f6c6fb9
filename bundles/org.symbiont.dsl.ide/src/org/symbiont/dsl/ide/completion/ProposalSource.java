// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

import org.eclipse.xtext.Assignment;

/** Knows what may stand in some places of the grammar. */
interface ProposalSource {

    /** Proposes what may stand where the grammar assigns a feature. */
    void propose(Assignment assignment, Place place);
}
