// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The console of a run: its places are links. */
@NullMarked
package org.symbiont.ui.console;

import org.jspecify.annotations.NullMarked;
