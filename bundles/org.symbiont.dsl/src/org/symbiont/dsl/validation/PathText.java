// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.ElementPath;

/** Paths as they are written. */
final class PathText {

    private PathText() {}

    static String of(@Nullable ElementPath path) {
        return path == null
                ? "?"
                : path.getSegments().stream()
                        .map(s -> s.getTarget() == null || s.getTarget().getName() == null
                                ? "?"
                                : s.getTarget().getName())
                        .collect(Collectors.joining("."));
    }
}
