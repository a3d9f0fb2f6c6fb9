// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Ways out of the faults that the language finds, as changes of the text. */
@NullMarked
package org.symbiont.dsl.ide.quickfix;

import org.jspecify.annotations.NullMarked;
