// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What there is to say of an element, a unit or a keyword, in a line or a page. */
@NullMarked
package org.symbiont.dsl.ide.describe;

import org.jspecify.annotations.NullMarked;
