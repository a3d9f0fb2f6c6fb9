// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.symbiont.model.Amount;
import org.symbiont.model.Optimize;
import org.symbiont.model.Simulate;
import org.symbiont.model.Verb;
import org.symbiont.model.query.Names;

/** An experiment's sentence as the modeller wrote it. */
final class Sentence {
    private Sentence() {}

    /** The text without comments, blanks made single; for a sentence that nobody wrote, what it would be. */
    static String of(Verb verb) {
        var node = NodeModelUtils.findActualNodeFor(verb);
        if (node != null) {
            return NodeModelUtils.getTokenText(node);
        }
        return switch (verb) {
            case Optimize optimize -> "optimize " + Names.qualified(optimize.getIndicator()) + " decided by "
                    + optimize.getDecider().getLiteral();
            case Simulate simulate -> simulate(simulate);
            default -> verb.eClass().getName();
        };
    }

    private static String simulate(Simulate simulate) {
        String step = simulate.getStep() == null ? "" : " step " + text(simulate.getStep().getAmount());
        String method = simulate.getUsing() == null ? "" : " using " + simulate.getUsing().getMethod().getLiteral();
        return "simulate " + simulate.getDynamics().getName() + " for " + text(simulate.getLength()) + step + method;
    }

    private static String text(Amount amount) {
        return amount.getValue().toPlainString() + (amount.getUnit() == null ? "" : " " + amount.getUnit());
    }
}
