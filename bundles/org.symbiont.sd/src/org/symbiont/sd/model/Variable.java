// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

/** A member of a model. */
public sealed interface Variable permits Stock, Flow, Aux, GraphVariable, ModuleInstance {

    /** Name, dimensions, unit and explanation. */
    Header header();

    /** The name as the file writes it. */
    default String name() {
        return header().name();
    }
}
