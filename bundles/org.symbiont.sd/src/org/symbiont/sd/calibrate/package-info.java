// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Fits constants of a model to observations. */
@NullMarked
package org.symbiont.sd.calibrate;

import org.jspecify.annotations.NullMarked;
