// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

/** Whether a solver can be used on this machine. */
public sealed interface Availability {

    /**
     * It can.
     *
     * @param version as the library says
     * @param place where it was found
     */
    record Available(String version, String place) implements Availability {}

    /**
     * It cannot.
     *
     * @param message what is missing, where it was looked for, and the way out
     */
    record Missing(String message) implements Availability {}

    default boolean isAvailable() {
        return this instanceof Available;
    }
}
