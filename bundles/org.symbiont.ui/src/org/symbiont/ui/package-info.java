// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The texts of the workbench. */
@NullMarked
package org.symbiont.ui;

import org.jspecify.annotations.NullMarked;
