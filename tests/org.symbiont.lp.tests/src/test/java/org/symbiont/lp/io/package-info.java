// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of reading and writing problem files. */
@NullMarked
package org.symbiont.lp.io;

import org.jspecify.annotations.NullMarked;
