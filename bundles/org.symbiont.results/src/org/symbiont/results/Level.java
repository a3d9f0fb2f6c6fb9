// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.Locale;

/** Of what an indicator speaks. */
public enum Level {
    CLUSTER, COMPANY, UNIT;

    /** In lower case, as in the JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
