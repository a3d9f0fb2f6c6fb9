// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What stands under the pointer. */
@NullMarked
package org.symbiont.editor.hover;

import org.jspecify.annotations.NullMarked;
