// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.util.Arrays;
import java.util.List;

import org.symbiont.optimize.limit.KeptLimit;
import org.symbiont.optimize.limit.PlanLimit;
import org.symbiont.optimize.problem.PlanProblem;

/**
 * The problems of all parts, and what they were built from.
 *
 * @param problems by part; empty where something is wrong with the model
 * @param objectives what each part optimises
 * @param limits all, by the number that their rows carry
 * @param kept which part keeps to which limit
 * @param unkeptNumbers the limits that nobody keeps to: several parts share them, or no decision has a part in them
 * @param countsJobs whether a plan is judged by jobs
 */
record BuiltProblems(List<PlanProblem> problems, List<PartObjective> objectives, List<PlanLimit> limits,
        List<KeptLimit> kept, int[] unkeptNumbers, boolean countsJobs) {
    /** Nothing. */
    static final BuiltProblems NONE = new BuiltProblems(List.of(), List.of(), List.of(), List.of(), new int[0], false);

    /** Limits that nobody keeps to. */
    List<PlanLimit> unkept() {
        return Arrays.stream(unkeptNumbers).mapToObj(limits::get).toList();
    }
}
