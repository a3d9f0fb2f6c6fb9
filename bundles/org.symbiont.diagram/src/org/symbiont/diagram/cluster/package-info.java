// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The diagram of a cluster: companies around their units, markets outside, exchanges between. */
@NullMarked
package org.symbiont.diagram.cluster;

import org.jspecify.annotations.NullMarked;
