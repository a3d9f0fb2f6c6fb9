// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Lays a model text out: blanks, indentation, columns. It decides from the text alone, changes nothing but blanks, and keeps
 * where the author broke lines, left a line empty and wrote comments.
 */
@NullMarked
package org.symbiont.dsl.formatting;

import org.jspecify.annotations.NullMarked;
