// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solution;

/**
 * Who solved.
 *
 * @param id as used in settings: {@code lp_solve}, {@code highs}
 * @param version as the library itself says
 */
public record SolverInfo(String id, String version) {

    @Override
    public String toString() {
        return version.isEmpty() ? id : id + " " + version;
    }
}
