// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** From stock-and-flow models of elsewhere to the text of the language. */
@NullMarked
package org.symbiont.simulate.text;

import org.jspecify.annotations.NullMarked;
