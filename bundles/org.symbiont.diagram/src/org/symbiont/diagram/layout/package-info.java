// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Where everything of a picture stands: sizes from the texts, places from the Eclipse Layout Kernel. */
@NullMarked
package org.symbiont.diagram.layout;

import org.jspecify.annotations.NullMarked;
