// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The text in colours: by its words alone, so that it never waits for a model. */
@NullMarked
package org.symbiont.editor.colour;

import org.jspecify.annotations.NullMarked;
