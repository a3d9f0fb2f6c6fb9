// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.jspecify.annotations.Nullable;

/**
 * What the leader's decision is worth if each follower, among its optima, takes the one that suits the leader least.
 *
 * @param objective the leader's; infinite where it has no limit; NaN if it is not known
 * @param brokenRow a row of the leader's that some choice of optima breaks, {@code null} if all hold in any case
 */
public record PessimisticValue(double objective, @Nullable String brokenRow) {
    /** Not known. */
    public static final PessimisticValue UNKNOWN = new PessimisticValue(Double.NaN, null);
}
