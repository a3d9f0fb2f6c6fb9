// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Runs, methods and what stops them. */
@NullMarked
package org.symbiont.sd.run;

import org.jspecify.annotations.NullMarked;
