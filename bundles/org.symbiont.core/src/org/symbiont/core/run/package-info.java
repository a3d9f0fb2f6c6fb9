// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Experiments run from the workspace: as launches, with progress, and cancelled at once. */
@NullMarked
package org.symbiont.core.run;

import org.jspecify.annotations.NullMarked;
