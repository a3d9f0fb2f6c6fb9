// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.process;

/** First bytes of what goes to and fro. */
final class Message {
    /** To the process: end with what you have. */
    static final int CANCEL = 'c';

    /** From the process: news; the parts of a {@link org.symbiont.lp.solver.SolveProgress} follow. */
    static final int PROGRESS = 'p';

    /** From the process: the end; a solution follows. */
    static final int SOLUTION = 's';

    private Message() {}
}
