// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.conversion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;

/** Dates {@code YYYY-MM-DD} and months {@code YYYY-MM}; a month stands for its first day and is written back as a month. */
final class DateConverter implements IValueConverter<LocalDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");

    @Override
    public @Nullable LocalDate toValue(@Nullable String string, @Nullable INode node) {
        if (string == null || string.isEmpty()) {
            return null;
        }
        Blanks.refuse("Date", string, node);
        var form = FORM.matcher(string);
        if (!form.matches()) {
            throw failure(string, node);
        }
        try {
            int day = form.group(3) == null ? 1 : Integer.parseInt(form.group(3));
            return LocalDate.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), day);
        } catch (DateTimeException e) {
            throw failure(string, node);
        }
    }

    private static ValueConverterException failure(String string, @Nullable INode node) {
        return new ValueConverterException("'%s' is no date. Write it as 2027-01 or 2027-01-31.".formatted(string),
                node, null);
    }

    @Override
    public String toString(LocalDate value) {
        String month = String.format(Locale.ROOT, "%04d-%02d", value.getYear(), value.getMonthValue());
        return value.getDayOfMonth() == 1 ? month : String.format(Locale.ROOT, "%s-%02d", month, value.getDayOfMonth());
    }
}
