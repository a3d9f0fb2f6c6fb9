// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What may be typed next. */
@NullMarked
package org.symbiont.editor.complete;

import org.jspecify.annotations.NullMarked;
