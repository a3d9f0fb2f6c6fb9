// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The models of the system-dynamics test suite against their canonical outputs. */
@NullMarked
package org.symbiont.sd.conformance;

import org.jspecify.annotations.NullMarked;
