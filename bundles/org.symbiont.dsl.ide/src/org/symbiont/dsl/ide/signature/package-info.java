// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Calls of built-ins: their parameters, and which of them is being written. */
@NullMarked
package org.symbiont.dsl.ide.signature;

import org.jspecify.annotations.NullMarked;
