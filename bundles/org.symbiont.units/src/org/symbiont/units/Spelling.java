// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds what was meant by a misspelt name. */
final class Spelling {
    private static final int LONGEST = 20;

    private Spelling() {}

    /**
     * The candidate that differs least from the word: first by case alone, then by one edit, or by two in words of five
     * letters and more. The first of equals; null where none is near.
     */
    static @Nullable String nearest(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return null;
        }
        String best = null;
        int least = word.length() >= 5 ? 3 : word.length() >= 3 ? 2 : 1;
        for (var candidate : candidates) {
            int distance = word.equalsIgnoreCase(candidate) ? 0 : distance(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Levenshtein's distance: insertions, deletions and replacements. */
    private static int distance(String left, String right) {
        var row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
