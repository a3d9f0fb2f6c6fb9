// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.text;

import org.eclipse.emf.common.util.URI;

/**
 * A change of a text.
 *
 * @param file whose
 * @param span what is taken away; of length 0 where text is only added
 * @param text what comes in its place
 */
public record TextChange(URI file, Span span, String text) {}
