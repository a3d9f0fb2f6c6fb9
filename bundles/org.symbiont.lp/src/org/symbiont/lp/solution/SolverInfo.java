// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solution;

/**
 * Who solved.
 *
 * @param id as used in settings: {@code lp_solve}, {@code highs}
 * @param version as the library itself says
 * @param why this one, as a sentence; empty where the caller chose
 */
public record SolverInfo(String id, String version, String why) {

    public SolverInfo(String id, String version) {
        this(id, version, "");
    }

    public SolverInfo withWhy(String sentence) {
        return new SolverInfo(id, version, sentence);
    }

    @Override
    public String toString() {
        return version.isEmpty() ? id : id + " " + version;
    }
}
