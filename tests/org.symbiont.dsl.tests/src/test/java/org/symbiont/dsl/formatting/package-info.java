// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The formatter: fixed texts, and thousands made from seeds. */
@NullMarked
package org.symbiont.dsl.formatting;

import org.jspecify.annotations.NullMarked;
