// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.Locale;

/** The pillars of sustainability. */
public enum Pillar {
    ECONOMIC, ENVIRONMENTAL, SOCIAL;

    /** In lower case, as in the JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
