// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.lens;

import org.symbiont.dsl.ide.text.Span;

/**
 * An experiment that can be run.
 *
 * @param experiment its name
 * @param title what is shown, such as {@code Run Plan}
 * @param place its declaration's keyword, above which it is shown
 */
public record Lens(String experiment, String title, Span place) {}
