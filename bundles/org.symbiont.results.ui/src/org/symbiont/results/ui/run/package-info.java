// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What happens when a run has ended: its results are shown. */
@NullMarked
package org.symbiont.results.ui.run;

import org.jspecify.annotations.NullMarked;
