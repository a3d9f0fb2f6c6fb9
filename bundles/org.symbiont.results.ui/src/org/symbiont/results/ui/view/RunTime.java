// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.ui.view;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.symbiont.results.store.StoredRun;

/** When a run began, as people read it where they are. */
final class RunTime {
    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    /** As long as the begin of an id that says when; what follows tells runs of the same second apart. */
    private static final int SECONDS = "20270101T000000".length();

    private RunTime() {}

    static String of(StoredRun run) {
        try {
            return LocalDateTime.parse(run.id().substring(0, Math.min(SECONDS, run.id().length())), ID)
                    .atZone(ZoneOffset.UTC)
                    .withZoneSameInstant(ZoneId.systemDefault())
                    .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM));
        } catch (DateTimeException e) {
            return run.id();
        }
    }
}
