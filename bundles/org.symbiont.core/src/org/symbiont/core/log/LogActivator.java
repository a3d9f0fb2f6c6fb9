// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.log;

import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Starts before anything of the language: Xtext logs by log4j, which says in the terminal that nobody listens. */
public final class LogActivator implements BundleActivator {
    private final WorkbenchAppender appender = new WorkbenchAppender();

    @Override
    public void start(BundleContext context) {
        Logger.getRootLogger().setLevel(Level.WARN);
        Logger.getRootLogger().addAppender(appender);
    }

    @Override
    public void stop(BundleContext context) {
        Logger.getRootLogger().removeAppender(appender);
    }
}
