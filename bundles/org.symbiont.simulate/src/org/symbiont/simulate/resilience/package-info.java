// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * How a simulation stands what a scenario does to it at dates: engineering resilience (how deep it falls, how soon it is back) and ecological
 * resilience (how much it can take and still be what it was), after Holling, Engineering Resilience versus Ecological Resilience, 1996.
 */
@NullMarked
package org.symbiont.simulate.resilience;

import org.jspecify.annotations.NullMarked;
