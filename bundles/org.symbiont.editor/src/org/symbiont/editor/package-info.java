// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The texts of the editor. */
@NullMarked
package org.symbiont.editor;

import org.jspecify.annotations.NullMarked;
