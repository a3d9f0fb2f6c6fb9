// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.run;

import org.eclipse.core.resources.IFile;
import org.symbiont.results.store.StoredRun;

/**
 * A run that was kept, and what was run.
 *
 * @param model the file that was asked for
 * @param run its results
 */
public record FinishedRun(IFile model, StoredRun run) {}
