// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.tokens;

import org.symbiont.dsl.ide.text.Span;

/**
 * A word or sign of a text.
 *
 * @param span where it stands, on one line
 * @param kind what it is
 * @param declaration whether it is the name in a declaration
 * @param builtIn whether it is a name that every model knows
 */
public record Token(Span span, TokenKind kind, boolean declaration, boolean builtIn) {}
