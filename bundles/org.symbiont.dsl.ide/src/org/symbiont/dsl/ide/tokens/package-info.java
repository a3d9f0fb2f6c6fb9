// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What each word of a text is, for its colours. */
@NullMarked
package org.symbiont.dsl.ide.tokens;

import org.jspecify.annotations.NullMarked;
