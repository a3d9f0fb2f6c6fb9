// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.results.CaseResult;
import org.symbiont.results.Change;
import org.symbiont.results.IndicatorValue;

/** Sets the indicators of two cases against each other. */
final class Changes {
    /** Below this share of the larger of two values a difference is what two solvers may disagree about. */
    private static final double NOISE = 1e-9;

    private Changes() {}

    /** For each indicator that both have, in the same unit. */
    static List<Change> between(CaseResult one, CaseResult reference) {
        var changes = new ArrayList<Change>();
        for (var value : one.indicators()) {
            var base = reference.indicator(value.key());
            if (base != null && base.unit().equals(value.unit()) && Double.isFinite(value.value() - base.value())) {
                changes.add(change(one, reference, value, base));
            }
        }
        return changes;
    }

    private static Change change(CaseResult one, CaseResult reference, IndicatorValue value, IndicatorValue base) {
        double size = Math.max(Math.abs(value.value()), Math.abs(base.value()));
        double exact = value.value() - base.value();
        double difference = Math.abs(exact) <= NOISE * size ? 0 : exact;
        Double relative = Math.abs(base.value()) <= NOISE * size ? null : difference / Math.abs(base.value());
        return new Change(one.scenario(), one.decider(), reference.decider(), value.key(), value.value(), base.value(),
                difference,
                relative, value.unit());
    }
}
