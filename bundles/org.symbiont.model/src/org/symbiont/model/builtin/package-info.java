// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The names that every model knows without declaring them: totals and functions of formulas, and the properties that paths
 * can end in. They are model objects, so that a reference to one is a reference like any other.
 */
@NullMarked
package org.symbiont.model.builtin;

import org.jspecify.annotations.NullMarked;
