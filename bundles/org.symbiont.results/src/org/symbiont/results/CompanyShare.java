// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import org.jspecify.annotations.Nullable;

/**
 * A company's share of what all are worth together.
 *
 * @param company qualified name
 * @param alone what it is worth by itself
 * @param earned what it earns in the common plan, before side payments
 * @param share what it ends with
 * @param gain by which its share is better than what it has alone; positive is better, also where the indicator is minimised
 * @param payment that it receives; negative where it pays
 * @param error by how much the share may be off, with 99 % confidence for all companies at once; {@code null} where exact
 */
public record CompanyShare(String company, double alone, double earned, double share, double gain, double payment,
        @Nullable Double error) {}
