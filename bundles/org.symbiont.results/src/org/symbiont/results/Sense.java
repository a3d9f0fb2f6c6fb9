// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.Locale;

/** Which way of an indicator is better. */
public enum Sense {
    MAXIMIZE, MINIMIZE, NONE;

    /** In lower case, as in the JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
