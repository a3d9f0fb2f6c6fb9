// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

/**
 * What changes stocks, per unit of time.
 *
 * @param header name and the like
 * @param equation its rate; the fraction lost of a leakage
 * @param nonNegative whether it never runs backwards
 * @param role what kind of outflow it is where it leaves a conveyor or queue
 */
public record Flow(Header header, Equation equation, boolean nonNegative, Role role) implements Variable {

    /** What kind of outflow a flow is. */
    public enum Role {
        /** An ordinary flow. */
        PLAIN,
        /** The fraction of a conveyor's content that is lost on the way. */
        LEAK,
        /** As {@link #LEAK}, in whole units. */
        LEAK_INTEGERS,
        /** What a queue's first outflow does not take. */
        OVERFLOW
    }

    /** An ordinary flow in both directions. */
    public static Flow of(Header header, Equation equation) {
        return new Flow(header, equation, false, Role.PLAIN);
    }
}
