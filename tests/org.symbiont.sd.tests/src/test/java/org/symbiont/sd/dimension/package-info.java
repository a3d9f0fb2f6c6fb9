// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Units of models. */
@NullMarked
package org.symbiont.sd.dimension;

import org.jspecify.annotations.NullMarked;
