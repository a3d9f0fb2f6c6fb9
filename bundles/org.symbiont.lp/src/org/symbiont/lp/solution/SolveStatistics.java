// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solution;

/**
 * What a run cost.
 *
 * @param stop why it ended
 * @param handOverSeconds time to give the problem to the solver
 * @param solveSeconds time inside the solver
 * @param readBackSeconds time to read the solution back
 * @param iterations of simplex and interior point together; 0 where the solver does not say
 * @param nodes of branch and bound; 0 for an LP
 */
public record SolveStatistics(StopReason stop, double handOverSeconds, double solveSeconds, double readBackSeconds,
        long iterations,
        long nodes) {

    /** A run that never began. */
    public static SolveStatistics none(StopReason stop) {
        return new SolveStatistics(stop, 0, 0, 0, 0, 0);
    }

    public double totalSeconds() {
        return handOverSeconds + solveSeconds + readBackSeconds;
    }

    public SolveStatistics withStop(StopReason reason) {
        return new SolveStatistics(reason, handOverSeconds, solveSeconds, readBackSeconds, iterations, nodes);
    }

    /** Both runs together, ended as the second did. */
    public SolveStatistics plus(SolveStatistics next) {
        return new SolveStatistics(next.stop, handOverSeconds + next.handOverSeconds, solveSeconds + next.solveSeconds,
                readBackSeconds + next.readBackSeconds, iterations + next.iterations, nodes + next.nodes);
    }
}
