// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Reading of the text: what the generated lexer gets wrong, a limit for nesting, and syntax errors in the words of a reader. */
@NullMarked
package org.symbiont.dsl.parser;

import org.jspecify.annotations.NullMarked;
