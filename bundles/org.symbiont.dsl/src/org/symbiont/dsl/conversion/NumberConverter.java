// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.conversion;

import java.math.BigDecimal;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;

/** Decimal numbers, exact as written; written back without an exponent that the grammar would not read. */
final class NumberConverter implements IValueConverter<BigDecimal> {

    /** Longest number, in characters: more than any measurement, and short enough to stay cheap. */
    private static final int LONGEST = 400;

    /** Largest and smallest power of ten, so that every number is also a finite floating-point number. */
    private static final int LARGEST_EXPONENT = 300;

    @Override
    public @Nullable BigDecimal toValue(@Nullable String string, @Nullable INode node) {
        if (string == null || string.isEmpty()) {
            return null;
        }
        Blanks.refuse("Number", string, node);
        if (string.length() > LONGEST) {
            throw failure("Number '%s...' has %d characters; at most %d are read."
                    .formatted(string.substring(0, 20), string.length(), LONGEST), node);
        }
        try {
            return limited(new BigDecimal(string), string, node);
        } catch (NumberFormatException e) {
            throw failure("'%s' is no number. Write it as 1500, 0.36 or 25e6.".formatted(string), node);
        }
    }

    private static BigDecimal limited(BigDecimal value, String string, @Nullable INode node) {
        long exponent = (long) value.precision() - value.scale();
        if (value.signum() != 0 && Math.abs(exponent) > LARGEST_EXPONENT) {
            throw failure("Number '%s' is beyond 1e%d or its inverse. Choose another unit."
                    .formatted(string, LARGEST_EXPONENT), node);
        }
        return value.signum() == 0 && Math.abs((long) value.scale()) > LARGEST_EXPONENT ? BigDecimal.ZERO : value;
    }

    private static ValueConverterException failure(String message, @Nullable INode node) {
        return new ValueConverterException(message, node, null);
    }

    @Override
    public String toString(BigDecimal value) {
        return value.toPlainString();
    }
}
