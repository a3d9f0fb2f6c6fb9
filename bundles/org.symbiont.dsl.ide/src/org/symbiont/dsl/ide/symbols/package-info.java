// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The declarations of a file as a tree, and those of a project by their names. */
@NullMarked
package org.symbiont.dsl.ide.symbols;

import org.jspecify.annotations.NullMarked;
