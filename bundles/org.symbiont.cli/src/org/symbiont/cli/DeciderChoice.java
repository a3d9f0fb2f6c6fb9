// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import org.symbiont.model.Decider;

/** Who decides, as the command line spells it. */
enum DeciderChoice {
    units(Decider.UNITS), companies(Decider.COMPANIES), cluster(Decider.CLUSTER);

    private final Decider decider;

    DeciderChoice(Decider decider) {
        this.decider = decider;
    }

    Decider decider() {
        return decider;
    }
}
