// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Lines as comments, and back. */
@NullMarked
package org.symbiont.editor.comment;

import org.jspecify.annotations.NullMarked;
