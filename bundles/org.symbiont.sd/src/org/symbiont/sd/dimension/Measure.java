// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.dimension;

import java.util.Map;
import java.util.TreeMap;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/**
 * A unit as models have them: what physics knows times what only the model knows, such as people. Nothing is converted by
 * a simulation, so km and m are different here.
 *
 * @param known product of known units
 * @param own powers of the model's own units, by name; no zeros
 */
record Measure(Unit known, Map<String, Integer> own) {
    static final Measure ONE = new Measure(Units.ONE, Map.of());

    Measure times(Measure other) {
        return new Measure(known.times(other.known), sum(other.own, 1));
    }

    Measure dividedBy(Measure other) {
        return new Measure(known.dividedBy(other.known), sum(other.own, -1));
    }

    Measure power(int n) {
        var powers = new TreeMap<String, Integer>();
        own.forEach((name, p) -> powers.put(name, p * n));
        return new Measure(known.power(n), n == 0 ? Map.of() : powers);
    }

    private Map<String, Integer> sum(Map<String, Integer> other, int sign) {
        var powers = new TreeMap<>(own);
        other.forEach((name, p) -> powers.merge(name, sign * p, Integer::sum));
        powers.values().removeIf(p -> p == 0);
        return powers;
    }

    boolean isSameAs(Measure other) {
        return own.equals(other.own) && known.isSameAs(other.known);
    }

    boolean isNumber() {
        return isSameAs(ONE);
    }

    @Override
    public String toString() {
        var up = new StringBuilder();
        var down = new StringBuilder();
        own.forEach((name, p) -> (p > 0 ? up : down).append(p > 0 ? "." : "/").append(name)
                .append(Math.abs(p) == 1 ? "" : "^" + Math.abs(p)));
        var symbol = known.isSameAs(Units.ONE) ? "" : known.symbol();
        if (up.isEmpty()) {
            return (symbol.isEmpty() ? "1" : symbol) + down;
        }
        var tail = symbol.isEmpty() ? "" : symbol.startsWith("1/") ? symbol.substring(1) : "." + symbol;
        return up.substring(1) + tail + down;
    }
}
