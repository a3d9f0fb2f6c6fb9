// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Upgrades by steps made up for the test, since the language has one version yet. */
@NullMarked
package org.symbiont.dsl.upgrade;

import org.jspecify.annotations.NullMarked;
