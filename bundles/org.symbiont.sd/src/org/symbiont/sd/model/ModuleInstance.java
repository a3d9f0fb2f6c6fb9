// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

import java.util.List;

/**
 * A submodel put in place.
 *
 * @param header its name here
 * @param model the name of the submodel; the same as the instance's where the file gives none
 * @param connections what feeds its inputs
 */
public record ModuleInstance(Header header, String model, List<Connection> connections) implements Variable {

    /**
     * One input.
     *
     * @param to the variable inside
     * @param from the variable outside, seen from where the module stands
     */
    public record Connection(String to, String from) {}

    /** Copies its list. */
    public ModuleInstance {
        connections = List.copyOf(connections);
    }
}
