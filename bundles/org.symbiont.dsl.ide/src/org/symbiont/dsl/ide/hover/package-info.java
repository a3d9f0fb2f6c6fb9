// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What is shown when the mouse rests on a word. */
@NullMarked
package org.symbiont.dsl.ide.hover;

import org.jspecify.annotations.NullMarked;
