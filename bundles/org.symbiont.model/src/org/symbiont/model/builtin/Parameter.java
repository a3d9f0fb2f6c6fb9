// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.builtin;

/**
 * A parameter of a built-in function.
 *
 * @param name what help and messages call it
 * @param kind what may stand in its place
 * @param repeated whether it stands for one or more arguments; only the last parameter may
 * @param optional whether it may be left out; only the last parameters may
 */
public record Parameter(String name, Kind kind, boolean repeated, boolean optional) {

    /** What may stand in the place of a parameter. */
    public enum Kind {
        /** The name of a resource or an emission. */
        FLOWABLE,
        /** A formula of any dimension. */
        ANY,
        /** A formula of the dimension of the first argument. */
        AS_FIRST,
        /** A formula that is a pure number. */
        RATIO,
        /** A formula that is a length of time. */
        TIME,
        /** A formula of the dimension of the first argument for a time. */
        FIRST_PER_TIME
    }

    static Parameter one(String name, Kind kind) {
        return new Parameter(name, kind, false, false);
    }

    static Parameter many(String name, Kind kind) {
        return new Parameter(name, kind, true, false);
    }

    static Parameter maybe(String name, Kind kind) {
        return new Parameter(name, kind, false, true);
    }
}
