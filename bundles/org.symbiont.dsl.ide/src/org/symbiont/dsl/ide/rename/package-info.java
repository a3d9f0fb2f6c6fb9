// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** A new name for an element, in all files that name it. */
@NullMarked
package org.symbiont.dsl.ide.rename;

import org.jspecify.annotations.NullMarked;
