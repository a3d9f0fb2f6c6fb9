// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Decider;

/**
 * What of a model is to be exported.
 *
 * @param path of the model, as the user wrote it
 * @param part the name after {@code --of}, or null
 * @param scenario the name after {@code --scenario}, or null
 * @param decider after {@code --by}, or null
 */
record ExportRequest(Path path, @Nullable String part, @Nullable String scenario, @Nullable Decider decider) {}
