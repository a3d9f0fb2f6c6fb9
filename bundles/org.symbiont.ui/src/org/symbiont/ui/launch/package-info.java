// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Experiments run by a click, and what can be set about them. */
@NullMarked
package org.symbiont.ui.launch;

import org.jspecify.annotations.NullMarked;
