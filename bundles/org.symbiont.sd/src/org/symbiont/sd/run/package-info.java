// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Runs: settings in, trajectory out; step by step where something outside acts in between. */
@NullMarked
package org.symbiont.sd.run;

import org.jspecify.annotations.NullMarked;
