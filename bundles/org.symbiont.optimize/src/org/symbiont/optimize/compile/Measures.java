// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.units.Unit;
import org.symbiont.units.UnitFault;
import org.symbiont.units.Units;

/** Measures of units as the model writes them, with its rates between currencies; each text is read once. */
public final class Measures {
    private final String currency;
    private final Map<String, Double> rates;
    private final Findings findings;
    private final Map<String, Measure> known = new HashMap<>();

    /**
     * @param currency code of the money that all is told in
     * @param rates what one of another currency is worth in it
     * @param findings where faults are told
     */
    Measures(String currency, Map<String, Double> rates, Findings findings) {
        this.currency = currency;
        this.rates = Map.copyOf(rates);
        this.findings = findings;
    }

    /** The same measures, as far as they are known now, with faults told to others. */
    Measures tellingTo(Findings others) {
        var copy = new Measures(currency, rates, others);
        copy.known.putAll(known);
        return copy;
    }

    /** The measure of a unit, that of the plain number without one or after saying what is wrong with it. */
    public Measure of(@Nullable String unit, EObject where) {
        if (unit == null) {
            return Measure.ONE;
        }
        var measure = known.get(unit);
        if (measure == null) {
            measure = read(unit, where);
            known.put(unit, measure);
        }
        return measure;
    }

    private Measure read(String text, EObject where) {
        return switch (Units.parse(text)) {
            case Unit unit -> new Measure(unit.factor() * worth(unit, where), unit.dimension());
            case UnitFault fault -> {
                findings.error(where, "unit", fault.message());
                yield Measure.ONE;
            }
        };
    }

    private double worth(Unit unit, EObject where) {
        double worth = 1;
        for (var each : unit.currencies().entrySet()) {
            Double rate = each.getKey().equals(currency) ? Double.valueOf(1) : rates.get(each.getKey());
            if (rate == null) {
                findings.error(where, "currency", "No rate is known between " + each.getKey() + " and " + currency
                        + ". Add one to the cluster, such as 'currency " + each.getKey() + " = 0.9 " + currency + "'.");
                return 1;
            }
            worth *= Math.pow(rate, each.getValue());
        }
        return worth;
    }
}
