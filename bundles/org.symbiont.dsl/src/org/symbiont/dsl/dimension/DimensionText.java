// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.dimension;

import org.symbiont.units.Dimension;

/** Dimensions in messages. */
public final class DimensionText {

    private DimensionText() {}

    /** Such as {@code money/mass}; {@code a plain number} where there is none. */
    public static String of(Dimension dimension) {
        return dimension.isNumber() ? "a plain number" : dimension.toString();
    }
}
