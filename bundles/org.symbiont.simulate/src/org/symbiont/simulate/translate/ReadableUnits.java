// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.translate;

import org.symbiont.sd.expr.Expr;
import org.symbiont.units.Dimension;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/** The units in which the results of formulas read well: shares vanish in products, and {@code t} times {@code EUR/t} is EUR. */
final class ReadableUnits {
    private ReadableUnits() {}

    static Unit product(Unit left, Unit right) {
        return plain(weight(left).times(weight(right)));
    }

    static Unit quotient(Unit left, Unit right) {
        return plain(weight(left).dividedBy(weight(right)));
    }

    static Unit power(Unit base, Expr exponent) {
        boolean whole = exponent instanceof Expr.Num(var n) && n == Math.rint(n) && Math.abs(n) < 100;
        return whole ? plain(weight(base).power((int) ((Expr.Num) exponent).value())) : Units.ONE;
    }

    /** Of a sum: that of the side which has one. */
    static Unit sum(Unit left, Unit right) {
        return (left.equals(Units.ONE) ? right : left).power(1);
    }

    /** The square root of a unit has one in coherent units only where it is that of an area or a number. */
    static Unit root(Unit unit) {
        return unit.dimension().equals(Dimension.AREA) ? Units.of("m") : Units.ONE;
    }

    /** A percentage has no weight in a product. */
    private static Unit weight(Unit unit) {
        return unit.dimension().isNumber() ? Units.ONE : unit;
    }

    private static Unit plain(Unit unit) {
        return unit.dimension().isNumber() ? Units.ONE : unit;
    }
}
