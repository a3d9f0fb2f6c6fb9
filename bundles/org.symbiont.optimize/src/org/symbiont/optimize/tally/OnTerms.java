// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.compile.CompiledUnit;
import org.symbiont.optimize.problem.Draft;

/** How a unit's being on is counted: by its binary, by whether it is built, by whether it runs, or always. */
final class OnTerms {
    private OnTerms() {}

    static void visit(Draft draft, CompiledUnit unit, int period, double weight, TermSink sink) {
        int on = draft.columns().on()[unit.index()];
        int built = draft.columns().unitBuilt()[unit.index()];
        if (on >= 0) {
            sink.add(on + period, period, weight);
        } else if (built >= 0) {
            sink.add(built, period, weight);
        } else if (unit.canBeOff()) {
            var activities = unit.recipes().stream()
                    .mapToInt(recipe -> draft.columns().activity()[recipe.index()] + period).toArray();
            sink.whileRunning(activities, period, weight);
        } else {
            sink.constant(period, weight);
        }
    }
}
