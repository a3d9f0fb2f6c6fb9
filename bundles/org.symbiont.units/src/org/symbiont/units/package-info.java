// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Quantities, units and dimensions of Symbiont's language: SI and UCUM atoms, {@code MWh}, {@code year}, {@code month},
 * {@code ppm} and currencies. Faults in what a user wrote come back as {@link org.symbiont.units.UnitFault} values.
 * Every type here is immutable and safe between threads, and no result depends on the default locale.
 */
@NullMarked
package org.symbiont.units;

import org.jspecify.annotations.NullMarked;
