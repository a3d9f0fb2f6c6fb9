// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.dimension;

/** What is known of the unit of an expression. */
sealed interface Inferred {

    /**
     * This one.
     *
     * @param measure the unit
     */
    record Of(Measure measure) implements Inferred {}

    /** A bare number: whatever is needed where it is added or compared, none where it is multiplied. */
    record Number() implements Inferred {}

    /** Nothing. */
    record Unknown() implements Inferred {}

    Inferred NUMBER = new Number();
    Inferred UNKNOWN = new Unknown();
}
