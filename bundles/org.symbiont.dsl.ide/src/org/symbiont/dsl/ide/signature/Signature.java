// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.signature;

import java.util.List;

/**
 * How a built-in is called, and which of its parameters is being written.
 *
 * @param label such as {@code delay(input, duration, initial)}
 * @param documentation in Markdown
 * @param parameters in their order
 * @param active the one at the caret, from 0
 */
public record Signature(String label, String documentation, List<Parameter> parameters, int active) {

    /** Takes a copy of the parameters. */
    public Signature {
        parameters = List.copyOf(parameters);
    }

    /**
     * A parameter.
     *
     * @param name as in the label
     * @param documentation what may stand there
     */
    public record Parameter(String name, String documentation) {}
}
