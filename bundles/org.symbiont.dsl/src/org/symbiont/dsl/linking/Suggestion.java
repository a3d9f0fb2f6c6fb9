// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.linking;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a mistyped one may have meant. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * The known word that is nearest: at most one edit in three letters away (insert, delete, replace, swap neighbours),
     * capitals not counted; the first of equals.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String best = null;
        int least = Math.max(1, Math.min(word.length(), 30) / 3) + 1;
        for (String candidate : known) {
            int limit = least;
            if (Math.abs(candidate.length() - word.length()) < limit && !candidate.equals(word)) {
                int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
                if (distance < limit) {
                    best = candidate;
                    least = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A question after a message, such as {@code " Did you mean 'steam'?"}, or nothing. */
    public static String sentence(String word, Collection<String> known) {
        return nearest(word, known).map(" Did you mean '%s'?"::formatted).orElse("");
    }

    /** Optimal string alignment distance (Damerau 1964, each pair swapped at most once). */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
