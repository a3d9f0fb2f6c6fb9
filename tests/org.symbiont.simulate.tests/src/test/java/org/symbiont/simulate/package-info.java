// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Dynamics of models in text, simulated and compared with what is known of them. */
@NullMarked
package org.symbiont.simulate;

import org.jspecify.annotations.NullMarked;
