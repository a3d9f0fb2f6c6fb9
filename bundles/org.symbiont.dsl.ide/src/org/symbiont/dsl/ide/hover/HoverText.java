// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.hover;

import org.symbiont.dsl.ide.text.Span;

/**
 * What is shown.
 *
 * @param markdown the text
 * @param span the word that it belongs to
 */
public record HoverText(String markdown, Span span) {}
