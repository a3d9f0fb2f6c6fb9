// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;

/** Whole numbers without a sign, such as years and counts. */
final class WholeNumberConverter implements IValueConverter<Integer> {

    @Override
    public @Nullable Integer toValue(@Nullable String string, @Nullable INode node) {
        if (string == null || string.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(string);
        } catch (NumberFormatException e) {
            String shown = string.length() > 20 ? string.substring(0, 20) + "..." : string;
            throw new ValueConverterException(
                    "Whole number '%s' is too large: at most %d.".formatted(shown, Integer.MAX_VALUE), node, null);
        }
    }

    @Override
    public String toString(Integer value) {
        return Integer.toString(value);
    }
}
