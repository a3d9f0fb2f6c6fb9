// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What can be done with a declaration, shown above it. */
@NullMarked
package org.symbiont.dsl.ide.lens;

import org.jspecify.annotations.NullMarked;
