// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.conflict;

import java.util.List;

/**
 * Demands that exclude each other.
 *
 * @param parts rows first, then bounds, by index
 * @param isMinimal whether it was checked that dropping any one of the parts leaves a problem that has a point (an
 * irreducible infeasible subsystem)
 * @param needsKinds whether the parts exclude each other only because columns must be whole, on or off, or exclusive
 */
public record Conflict(List<ConflictPart> parts, boolean isMinimal, boolean needsKinds) {
    public Conflict {
        parts = List.copyOf(parts);
    }
}
