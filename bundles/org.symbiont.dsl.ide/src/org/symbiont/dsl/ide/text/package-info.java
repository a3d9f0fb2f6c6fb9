// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Places in the text of a model: what stands there, and how an element is written. */
@NullMarked
package org.symbiont.dsl.ide.text;

import org.jspecify.annotations.NullMarked;
