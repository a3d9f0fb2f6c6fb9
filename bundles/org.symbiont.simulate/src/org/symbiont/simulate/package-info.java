// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Simulation of a cluster's dynamics: the text's stocks and flows become a stock-and-flow model in one set of units, which is
 * run, and its values come back in the units of the text.
 */
@NullMarked
package org.symbiont.simulate;

import org.jspecify.annotations.NullMarked;
