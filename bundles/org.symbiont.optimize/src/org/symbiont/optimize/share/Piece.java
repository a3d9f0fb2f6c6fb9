// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.share;

import java.util.BitSet;

/**
 * Companies whose common plan is looked for.
 *
 * @param members indices of companies
 * @param isAlone whether it is one company without a coordinator, who is needed to build what the model leaves to it
 */
record Piece(BitSet members, boolean isAlone) {}
