// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The declarations of a text as a tree beside it. */
@NullMarked
package org.symbiont.editor.outline;

import org.jspecify.annotations.NullMarked;
