// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** New projects. */
@NullMarked
package org.symbiont.ui.wizard;

import org.jspecify.annotations.NullMarked;
