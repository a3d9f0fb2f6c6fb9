// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.query;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.symbiont.model.Amount;
import org.symbiont.model.Horizon;

/** The periods of a horizon: n units of time are n periods of that unit. */
public final class Horizons {

    private Horizons() {}

    /** The number of periods; empty where the length is missing, not whole, not positive or beyond a whole number's range. */
    public static OptionalInt periods(Horizon horizon) {
        Amount length = horizon.getLength();
        if (length == null || length.getValue() == null || length.getValue().signum() <= 0) {
            return OptionalInt.empty();
        }
        BigDecimal value = length.getValue();
        boolean whole = value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                && value.stripTrailingZeros().scale() <= 0;
        return whole ? OptionalInt.of(value.intValueExact()) : OptionalInt.empty();
    }
}
