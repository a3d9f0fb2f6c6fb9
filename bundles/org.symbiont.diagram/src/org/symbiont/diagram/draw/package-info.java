// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Drawings of arranged pictures. */
@NullMarked
package org.symbiont.diagram.draw;

import org.jspecify.annotations.NullMarked;
