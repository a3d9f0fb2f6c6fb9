// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What happens while a text is typed: brackets and indentation. */
@NullMarked
package org.symbiont.editor.edit;

import org.jspecify.annotations.NullMarked;
