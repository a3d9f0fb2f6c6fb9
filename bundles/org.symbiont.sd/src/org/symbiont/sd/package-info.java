// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Stock-and-flow models: what is said about them. Models live in {@code model}, runs in {@code run}. */
@NullMarked
package org.symbiont.sd;

import org.jspecify.annotations.NullMarked;
