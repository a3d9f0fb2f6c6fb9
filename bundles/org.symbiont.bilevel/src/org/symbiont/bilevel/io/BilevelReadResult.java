// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.io;

import java.util.List;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.io.Fault;

/** What came of reading a bi-level problem. */
public sealed interface BilevelReadResult {

    /**
     * A problem.
     *
     * @param warnings what was understood in one of several usual ways
     */
    record Readable(BilevelProblem problem, List<Fault> warnings) implements BilevelReadResult {}

    /**
     * No problem.
     *
     * @param faults all that is wrong, in the order of the file; at least one
     */
    record Unreadable(List<Fault> faults) implements BilevelReadResult {}
}
