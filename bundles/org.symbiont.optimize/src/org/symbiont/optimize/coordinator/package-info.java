// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The coordinator's problem: what lies between units or companies is decided for the cluster, and each of them answers with its own
 * best plan. A cluster becomes a bi-level problem here, and its solution a result again; {@code docs/coordinator.md} says what exactly is solved.
 */
@NullMarked
package org.symbiont.optimize.coordinator;

import org.jspecify.annotations.NullMarked;
