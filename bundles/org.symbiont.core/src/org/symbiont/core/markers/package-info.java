// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Faults of models and findings of runs as markers on the lines that they are about. */
@NullMarked
package org.symbiont.core.markers;

import org.jspecify.annotations.NullMarked;
