// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** How long it takes to read, check and lay out models. */
@NullMarked
package org.symbiont.dsl.benchmark;

import org.jspecify.annotations.NullMarked;
