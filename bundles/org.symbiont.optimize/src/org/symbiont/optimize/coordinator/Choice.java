// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import org.eclipse.emf.ecore.EObject;
import org.symbiont.results.OutsideDecision.Kind;

/**
 * Something that the model marks {@code by coordinator}.
 *
 * @param key which it is
 * @param element exchange, or unit for whether it is built
 */
public record Choice(Key key, EObject element) {

    /**
     * Which choice it is.
     *
     * @param name qualified name of the exchange or unit
     * @param kind what of it is decided
     */
    public record Key(String name, Kind kind) {}

    /** Qualified name of the exchange or unit. */
    public String name() {
        return key.name();
    }

    /** What of it is decided. */
    public Kind kind() {
        return key.kind();
    }
}
