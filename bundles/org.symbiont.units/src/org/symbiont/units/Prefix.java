// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.util.List;

/** A prefix of the SI, whose factor is ten to the given power. */
record Prefix(String symbol, int power) {
    static final List<Prefix> ALL = List.of(
            new Prefix("k", 3), new Prefix("M", 6), new Prefix("G", 9), new Prefix("T", 12), new Prefix("P", 15),
            new Prefix("E", 18), new Prefix("Z", 21), new Prefix("Y", 24), new Prefix("h", 2), new Prefix("da", 1),
            new Prefix("d", -1), new Prefix("c", -2), new Prefix("m", -3), new Prefix("u", -6), new Prefix("n", -9),
            new Prefix("p", -12), new Prefix("f", -15), new Prefix("a", -18), new Prefix("z", -21),
            new Prefix("y", -24));
}
