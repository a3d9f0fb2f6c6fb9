// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What compiling gives.
 *
 * @param model ready to run; null if there are errors
 * @param diagnostics errors and warnings
 */
public record Compilation(@Nullable CompiledModel model, List<Diagnostic> diagnostics) {

    /** The compiled model of a source known to be right. */
    public CompiledModel orThrow() {
        if (model == null) {
            throw new IllegalStateException(diagnostics.toString());
        }
        return model;
    }
}
