// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The texts of the results' view. */
@NullMarked
package org.symbiont.results.ui;

import org.jspecify.annotations.NullMarked;
