// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.dimension;

import org.symbiont.units.Dimension;

/** What a formula gives. */
public sealed interface FormulaType {

    /** Not known, because of another fault, or fitting everywhere, as zero does. */
    FormulaType UNKNOWN = new Unknown();

    /** True or false. */
    FormulaType TRUTH = new Truth();

    /** A value with a dimension. */
    record Value(Dimension dimension) implements FormulaType {}

    /** See {@link #TRUTH}. */
    record Truth() implements FormulaType {}

    /** See {@link #UNKNOWN}. */
    record Unknown() implements FormulaType {}
}
