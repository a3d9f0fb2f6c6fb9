// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** From a word to what it means, and back to all places that mean it. */
@NullMarked
package org.symbiont.dsl.ide.navigation;

import org.jspecify.annotations.NullMarked;
