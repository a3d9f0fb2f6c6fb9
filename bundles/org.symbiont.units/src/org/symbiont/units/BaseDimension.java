// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.util.Locale;

/**
 * What cannot be told in terms of anything else. {@link #ANGLE} keeps radians apart from percentages, which the SI
 * does not; {@link #MONEY} is any currency, and {@link Unit#currencies()} says which.
 */
public enum BaseDimension {
    MONEY, MASS, LENGTH, TIME, TEMPERATURE, SUBSTANCE, CURRENT, LUMINOSITY, ANGLE;

    /** The name in messages and in models, as {@code mass}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
