// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Models written for the tests. */
@NullMarked
package org.symbiont.sd;

import org.jspecify.annotations.NullMarked;
