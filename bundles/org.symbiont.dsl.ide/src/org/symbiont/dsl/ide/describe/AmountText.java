// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.describe;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.dimension.DimensionText;
import org.symbiont.dsl.dimension.Dimensions;
import org.symbiont.units.Unit;

/** What an amount is in coherent units, and of which dimension. */
public final class AmountText {

    private static final MathContext SHOWN = new MathContext(6);

    @Inject
    private Dimensions dimensions;

    /** Such as {@code 95 EUR/t = 0.095 EUR/kg (money/mass)}; empty where the unit is not known. */
    public Optional<String> of(BigDecimal value, @Nullable String unit) {
        if (!(dimensions.unit(unit) instanceof Unit known)) {
            return Optional.empty();
        }
        String given = value.toPlainString() + (unit == null ? "" : " " + unit);
        String kind = " (" + DimensionText.of(known.dimension()) + ")";
        String base = BaseUnits.of(known.dimension(), known.currency() == null ? "money" : known.currency());
        if (known.isShifted() || base.equals(unit)) {
            return Optional.of("`" + given + "`" + kind);
        }
        String number = value.multiply(known.exactFactor()).round(SHOWN).stripTrailingZeros().toString()
                .replace("E+", "e").replace("E-", "e-");
        String converted = known.dimension().isNumber() ? number : number + " " + base;
        return Optional.of("`" + given + "`" + (given.equals(converted) ? "" : " = `" + converted + "`") + kind);
    }
}
