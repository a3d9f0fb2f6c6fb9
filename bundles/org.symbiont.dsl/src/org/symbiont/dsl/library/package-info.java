// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What comes with the language: fragments to import, written in the language itself, and the codes of wastes and industries. */
@NullMarked
package org.symbiont.dsl.library;

import org.jspecify.annotations.NullMarked;
