// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What can be counted of a plan: money, amounts, emissions, jobs. Each tally is a sum over columns, so that the same class serves as an
 * objective, as the left side of a limit, and to read the total off a solution.
 */
@NullMarked
package org.symbiont.optimize.tally;

import org.jspecify.annotations.NullMarked;
