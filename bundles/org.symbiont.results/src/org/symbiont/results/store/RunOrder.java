// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.store;

import java.util.Comparator;

/** The order in which runs began; of those that began in one millisecond the numbers tell. */
final class RunOrder {
    private static final int STAMP = "20270101T000000000Z".length();
    private static final int NAME = STAMP + 1 + 8;

    static final Comparator<StoredRun> OLDEST_FIRST = Comparator
            .comparing((StoredRun run) -> run.id().substring(0, STAMP)).thenComparing(RunOrder::number)
            .thenComparing(StoredRun::id);

    private RunOrder() {}

    private static int number(StoredRun run) {
        return run.id().length() <= NAME ? 1 : Integer.parseInt(run.id().substring(NAME + 1));
    }
}
