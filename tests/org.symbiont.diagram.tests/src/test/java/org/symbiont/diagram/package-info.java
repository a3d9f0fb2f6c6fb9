// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of the diagrams: on the examples and on clusters from a seed. */
@NullMarked
package org.symbiont.diagram;

import org.jspecify.annotations.NullMarked;
