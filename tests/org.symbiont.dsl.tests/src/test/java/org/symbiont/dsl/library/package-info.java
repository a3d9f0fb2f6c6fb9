// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What comes with the language. */
@NullMarked
package org.symbiont.dsl.library;

import org.jspecify.annotations.NullMarked;
