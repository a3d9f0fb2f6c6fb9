// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.navigation;

import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.text.Span;

/**
 * A place where an element is named.
 *
 * @param file where
 * @param span the name; of a name with points its part
 * @param rule of the grammar by which the name is written
 * @param declaration whether the element is declared there
 */
public record Mention(XtextResource file, Span span, String rule, boolean declaration) {}
