// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Many runs of one model. */
@NullMarked
package org.symbiont.sd.sample;

import org.jspecify.annotations.NullMarked;
