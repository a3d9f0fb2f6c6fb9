// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** From a name to its declaration. */
@NullMarked
package org.symbiont.editor.navigate;

import org.jspecify.annotations.NullMarked;
