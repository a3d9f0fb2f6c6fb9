// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The text laid out as usual. */
@NullMarked
package org.symbiont.editor.format;

import org.jspecify.annotations.NullMarked;
