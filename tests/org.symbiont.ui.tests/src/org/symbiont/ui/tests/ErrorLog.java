// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test that leaves an error or a warning in the log of the workbench. */
final class ErrorLog implements BeforeEachCallback, AfterEachCallback, ILogListener {
    private final List<IStatus> entries = new CopyOnWriteArrayList<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        Platform.addLogListener(this);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Platform.removeLogListener(this);
        if (!entries.isEmpty()) {
            var first = entries.getFirst();
            throw new AssertionError("In the error log: " + entries, first.getException());
        }
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (status.getSeverity() >= IStatus.WARNING) {
            entries.add(status);
        }
    }
}
