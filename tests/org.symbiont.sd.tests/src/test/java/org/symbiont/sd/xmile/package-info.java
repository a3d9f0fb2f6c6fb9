// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** XMILE in and out. */
@NullMarked
package org.symbiont.sd.xmile;

import org.jspecify.annotations.NullMarked;
