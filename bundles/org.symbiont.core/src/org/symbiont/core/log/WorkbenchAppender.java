// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.log;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.symbiont.core.SymbiontCore;

/** Hands errors over to the log of the workbench; warnings of libraries are of no use to anybody there. */
final class WorkbenchAppender extends AppenderSkeleton {

    @Override
    protected void append(LoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            var cause = event.getThrowableInformation();
            ILog.of(WorkbenchAppender.class).log(new Status(IStatus.ERROR, SymbiontCore.ID, event.getRenderedMessage(),
                    cause == null ? null : cause.getThrowable()));
        }
    }

    @Override
    public void close() {
        // nothing is open
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
