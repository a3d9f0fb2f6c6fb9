// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import org.jspecify.annotations.Nullable;

/** What a person does on a diagram. Elements go by their qualified names, as {@code Names.qualified} writes them. */
public sealed interface Gesture {

    /**
     * Puts a new element into the model.
     *
     * @param owner whose block it goes into; null: the cluster's
     * @param name its name, free among its siblings
     */
    record Create(NewKind kind, @Nullable String owner, String name) implements Gesture {}

    /**
     * Draws an exchange.
     *
     * @param resource what it carries
     * @param from the company, unit or store that gives
     * @param to the one that takes
     * @param name its name
     */
    record Connect(String resource, String from, String to, String name) implements Gesture {}

    /** Leads one end of an exchange elsewhere. */
    record Reconnect(String exchange, End end, String node) implements Gesture {}

    /** Takes an element away, with what hangs on it. */
    record Delete(String element) implements Gesture {}

    /** Gives an element another name, wherever it is written. */
    record Rename(String element, String name) implements Gesture {}

    /** An end of an exchange. */
    enum End {
        /** Who gives. */
        SOURCE,
        /** Who takes. */
        TARGET
    }
}
