// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.sample;

import java.util.List;

/**
 * Which values the parameters have in which run.
 *
 * @param parameters columns
 * @param values {@code [run][parameter]}
 */
public record Design(List<Parameter> parameters, double[][] values) {

    /** How many runs. */
    public int runs() {
        return values.length;
    }
}
