// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What can be folded away. */
@NullMarked
package org.symbiont.dsl.ide.folding;

import org.jspecify.annotations.NullMarked;
