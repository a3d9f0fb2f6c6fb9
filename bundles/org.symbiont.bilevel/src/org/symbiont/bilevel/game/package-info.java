// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Sharing what a coalition gains: games in characteristic form, the Shapley value, the nucleolus, the core, proportional
 * shares, and the payments that follow. A coalition is a set of bits, player 0 in the lowest.
 */
@NullMarked
package org.symbiont.bilevel.game;

import org.jspecify.annotations.NullMarked;
