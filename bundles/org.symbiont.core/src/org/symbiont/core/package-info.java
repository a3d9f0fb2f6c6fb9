// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What Symbiont is in an Eclipse workspace, without any window. */
@NullMarked
package org.symbiont.core;

import org.jspecify.annotations.NullMarked;
