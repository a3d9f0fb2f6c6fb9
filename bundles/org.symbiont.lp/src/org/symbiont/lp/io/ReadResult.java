// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.util.List;

import org.symbiont.lp.problem.LpProblem;

/** What came of reading a file. */
public sealed interface ReadResult {

    /**
     * A problem.
     *
     * @param warnings what was understood in one of several usual ways
     */
    record Readable(LpProblem problem, List<Fault> warnings) implements ReadResult {}

    /** No problem: the first thing that is wrong. */
    record Unreadable(Fault fault) implements ReadResult {}
}
