// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/** Listens to the log, to which Xtext writes exceptions that it has caught. */
final class WatchedLog extends AppenderSkeleton implements AutoCloseable {

    private final List<String> errors = new ArrayList<>();

    WatchedLog() {
        Logger.getRootLogger().addAppender(this);
    }

    @Override
    protected void append(LoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR) || event.getThrowableInformation() != null) {
            errors.add(String.valueOf(event.getRenderedMessage()));
        }
    }

    void assertQuiet() {
        assertThat(errors).as("errors in the log").isEmpty();
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }

    @Override
    public void close() {
        Logger.getRootLogger().removeAppender(this);
    }
}
