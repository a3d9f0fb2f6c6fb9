// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.compare;

import org.jspecify.annotations.Nullable;

/**
 * A value that differs between two runs.
 *
 * @param name of the value
 * @param before {@code null} where the first run does not have it
 * @param after {@code null} where the second run does not have it
 */
public record ValueChange(ValueName name, @Nullable Value before, @Nullable Value after) {

    /** After less before; NaN where one is missing, no number, or in another unit. */
    public double difference() {
        return before == null || after == null || !before.unit().equals(after.unit())
                ? Double.NaN
                : after.number() - before.number();
    }

    /** The difference as a share of what was before; NaN where there is none, or nothing was before. */
    public double relative() {
        return before == null || before.number() == 0 ? Double.NaN : difference() / Math.abs(before.number());
    }
}
