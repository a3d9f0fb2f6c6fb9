// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Messages for names that mean nothing here, with the name that may have been meant. */
@NullMarked
package org.symbiont.dsl.linking;

import org.jspecify.annotations.NullMarked;
