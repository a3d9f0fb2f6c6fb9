// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import org.symbiont.experiment.RunListener;

/** Shows a run while it goes on, and clears away what should not stay. */
interface RunWatch extends RunListener, AutoCloseable {
    @Override
    void close();
}
