// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.flat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that acts once a step, between evaluations; it knows variables by key. */
public sealed interface DeviceSpec {

    /**
     * {@code output(t) = input(t - dt)}.
     *
     * @param output what it writes
     * @param input what it reads
     */
    record Previous(String output, String input) implements DeviceSpec {}

    /**
     * {@code output(t) = input(t - delay)}, its first value before that.
     *
     * @param output what it writes
     * @param input what it reads
     * @param delay time, read each step
     */
    record FixedDelay(String output, String input, String delay) implements DeviceSpec {}

    /**
     * A conveyor.
     *
     * @param content the stock
     * @param inflows what enters
     * @param outflow what leaves at the end; null if nothing does
     * @param leaks what is lost on the way
     * @param length transit time
     * @param room written: the most that may enter, per unit of time
     * @param capacity most content; null for no bound
     * @param inflowLimit most inflow; null for no bound
     * @param sample when to read the length anew; null for always
     * @param arrest when to stand still; null for never
     */
    record Belt(String content, List<String> inflows, @Nullable String outflow, List<Leak> leaks, String length,
            String room, @Nullable String capacity, @Nullable String inflowLimit, @Nullable String sample,
            @Nullable String arrest) implements DeviceSpec {}

    /**
     * A leakage of a conveyor.
     *
     * @param flow what it writes
     * @param fraction of what entered that is lost on the way
     * @param wholeUnits whether only whole units are lost
     */
    record Leak(String flow, String fraction, boolean wholeUnits) {}
}
