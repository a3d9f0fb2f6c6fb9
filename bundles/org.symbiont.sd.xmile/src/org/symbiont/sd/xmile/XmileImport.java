// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.model.SdModel;

/**
 * What reading a file gives.
 *
 * @param model the model; null if there are errors
 * @param issues errors and warnings in the order of the file
 */
public record XmileImport(@Nullable SdModel model, List<XmileIssue> issues) {}
