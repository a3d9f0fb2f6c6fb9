// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Bi-level problems in files. */
@NullMarked
package org.symbiont.bilevel.io;

import org.jspecify.annotations.NullMarked;
