// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.util.EnumSet;
import java.util.Set;

import org.symbiont.lp.problem.LpProblem;

/** What a problem asks of its solver. */
final class Requirements {
    private Requirements() {}

    static Set<Capability> of(LpProblem problem) {
        var needed = EnumSet.noneOf(Capability.class);
        for (int column = 0; column < problem.columns() && problem.discreteColumns() > 0; column++) {
            if (problem.kind(column).isInteger()) {
                needed.add(Capability.INTEGER);
            }
            if (problem.kind(column).isSemiContinuous()) {
                needed.add(Capability.SEMI_CONTINUOUS);
            }
        }
        for (var set : problem.sosSets()) {
            needed.add(set.type() == 1 ? Capability.SOS1 : Capability.SOS2);
        }
        return needed;
    }
}
