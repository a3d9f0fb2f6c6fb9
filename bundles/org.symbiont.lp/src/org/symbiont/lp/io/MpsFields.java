// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.util.ArrayList;
import java.util.List;

/** How a data line of an MPS file falls into fields. */
enum MpsFields {
    /** Separated by blanks. */
    FREE {
        @Override
        List<String> split(String line, boolean hasCode) {
            var fields = new ArrayList<String>(6);
            int from = 0;
            for (int k = 0; k <= line.length(); k++) {
                if (k == line.length() || line.charAt(k) <= ' ') {
                    if (k > from) {
                        fields.add(line.substring(from, k));
                    }
                    from = k + 1;
                }
            }
            return fields;
        }
    },
    /**
     * In columns 2-3, 5-12, 15-22, 25-36, 40-47, 50-61; names may hold blanks. A first number of 17 digits may be
     * longer.
     */
    FIXED {
        @Override
        List<String> split(String line, boolean hasCode) {
            var fields = new ArrayList<String>(6);
            for (int k = hasCode ? 0 : 1; k < STARTS.length; k++) {
                if (line.length() > STARTS[k]) {
                    boolean overflows = k == NUMBER && line.length() > ENDS[k]
                            && !line.substring(ENDS[k], Math.min(line.length(), STARTS[k + 1])).isBlank();
                    fields.add(line.substring(STARTS[k], overflows ? line.length() : Math.min(line.length(), ENDS[k]))
                            .strip());
                    if (overflows) {
                        break;
                    }
                }
            }
            while (!fields.isEmpty() && fields.getLast().isEmpty()) {
                fields.removeLast();
            }
            return fields;
        }
    };

    private static final int NUMBER = 3;
    private static final int[] STARTS = {1, 4, 14, 24, 39, 49};
    private static final int[] ENDS = {3, 12, 22, 36, 47, 61};

    /**
     * The fields that are there; in {@link #FIXED} an empty field before others is an empty text.
     *
     * @param hasCode whether the line has field 1, as in ROWS and BOUNDS
     */
    abstract List<String> split(String line, boolean hasCode);
}
