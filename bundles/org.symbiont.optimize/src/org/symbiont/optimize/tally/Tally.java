// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.problem.Draft;

/** Something that can be counted of a plan, in the plan's units: a sum over columns of the parts' problems. */
public interface Tally {

    /** Gives the terms that lie in one part to the sink. */
    void visit(Draft draft, TermSink sink);
}
