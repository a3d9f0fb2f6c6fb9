// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What a diagram shows, before anyone has said where: boxes with ports, and lines between them, each under the qualified
 * name of the model element that it stands for. Nothing here knows a layout or a drawing.
 */
@NullMarked
package org.symbiont.diagram.picture;

import org.jspecify.annotations.NullMarked;
