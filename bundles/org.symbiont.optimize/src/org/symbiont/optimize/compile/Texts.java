// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Amount;
import org.symbiont.model.ElementPath;
import org.symbiont.model.Range;
import org.symbiont.model.TableValue;
import org.symbiont.model.Value;

/** Parts of a model as a modeller writes them, for messages. */
public final class Texts {
    private Texts() {}

    /** A value. */
    public static String of(Value value) {
        if (value instanceof Amount amount) {
            return number(amount.getValue()) + (amount.getUnit() == null ? "" : " " + amount.getUnit())
                    + (amount.getFlowable() == null ? "" : " " + amount.getFlowable().getName());
        }
        return value instanceof TableValue table
                ? "table \"" + table.getFile() + "\" column " + table.getColumn()
                : "[...] " + ParameterReader.unit(value);
    }

    /** A range. */
    public static String of(Range range) {
        return number(range.getLow()) + (range.getHigh() == null ? "" : " .. " + number(range.getHigh()))
                + (range.getUnit() == null ? "" : " " + range.getUnit())
                + (range.getFlowable() == null ? "" : " " + range.getFlowable().getName());
    }

    /** A path. */
    public static String of(ElementPath path) {
        return path.getSegments().stream()
                .map(segment -> segment.getTarget() == null ? "?" : segment.getTarget().getName())
                .collect(Collectors.joining("."));
    }

    /** A number of a plan with at most six digits. */
    public static String of(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(number).round(new MathContext(6)).stripTrailingZeros().toPlainString()
                : String.valueOf(number);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "?" : number.toPlainString();
    }
}
