// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

/** How the process ends, as scripts read it. */
public final class ExitCode {
    /** All is well. */
    public static final int OK = 0;
    /** The model has faults. */
    public static final int FAULTS = 1;
    /** A case is infeasible, or a run failed. */
    public static final int FAILED = 2;
    /** The command was not understood. */
    public static final int USAGE = 3;
    /** Interrupted; what a shell gives a process that ends by Ctrl+C. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
