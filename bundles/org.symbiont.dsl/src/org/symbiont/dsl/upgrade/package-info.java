// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Brings texts of earlier versions of the language to the newest. */
@NullMarked
package org.symbiont.dsl.upgrade;

import org.jspecify.annotations.NullMarked;
