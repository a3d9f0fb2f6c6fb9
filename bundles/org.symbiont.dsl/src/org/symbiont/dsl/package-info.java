// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The language: its grammar, and how its parts are put together. */
@NullMarked
package org.symbiont.dsl;

import org.jspecify.annotations.NullMarked;
