// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The services of the language for the texts that are open, saved or not. */
@NullMarked
package org.symbiont.core.language;

import org.jspecify.annotations.NullMarked;
