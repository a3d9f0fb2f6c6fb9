// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.time.Duration;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time limit: {@code 90}, {@code 90s}, {@code 2min}, {@code 1.5h}. */
final class TimeLimit implements ITypeConverter<Duration> {
    private static final double LONGEST = 365 * 86400.0;

    @Override
    public Duration convert(String value) {
        String text = value.strip();
        int split = text.length();
        while (split > 0 && Character.isLetter(text.charAt(split - 1))) {
            split--;
        }
        double seconds = number(text.substring(0, split).strip()) * scale(text.substring(split));
        if (!(seconds > 0) || seconds > LONGEST) {
            throw new TypeConversionException(
                    "'" + value + "' is no time limit: it must be above zero, such as 90, 90s, 2min or 1.5h");
        }
        return Duration.ofNanos((long) (seconds * 1e9));
    }

    private static double number(String text) {
        boolean plain = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        try {
            return plain ? Double.parseDouble(text) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static double scale(String unit) {
        return switch (unit) {
            case "", "s" -> 1;
            case "ms" -> 0.001;
            case "min", "m" -> 60;
            case "h" -> 3600;
            default -> Double.NaN;
        };
    }
}
