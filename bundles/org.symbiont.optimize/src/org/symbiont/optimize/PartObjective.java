// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import org.symbiont.lp.problem.Sense;
import org.symbiont.optimize.formula.LinearForm;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.tally.TermSink;
import org.symbiont.units.Unit;

/**
 * What a part optimises.
 *
 * @param name of the indicator
 * @param form in the unit below
 * @param sense whether more or less of it is better
 * @param unit of the objective's value
 */
public record PartObjective(String name, LinearForm form, Sense sense, Unit unit) {

    /** Writes the objective into a draft; returns false where it has terms that the part cannot tell by itself. */
    public boolean write(Draft draft) {
        var writer = new Writer(draft);
        form.visit(draft, writer);
        draft.lp().sense(sense).addConstant(form.constant());
        return !writer.shared;
    }

    private static final class Writer implements TermSink {
        private final Draft draft;
        private boolean shared;

        Writer(Draft draft) {
            this.draft = draft;
        }

        @Override
        public void add(int column, int period, double coefficient) {
            draft.lp().addCost(column, coefficient);
        }

        @Override
        public void constant(int period, double value) {
            draft.lp().addConstant(value);
        }

        @Override
        public void shared() {
            shared = true;
        }
    }
}
