// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Games with published solutions. */
@NullMarked
package org.symbiont.bilevel.game;

import org.jspecify.annotations.NullMarked;
