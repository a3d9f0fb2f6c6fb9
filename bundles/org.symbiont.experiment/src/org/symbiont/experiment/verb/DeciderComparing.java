// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Decider;
import org.symbiont.optimize.coordinator.Choice;
import org.symbiont.results.CaseResult;
import org.symbiont.results.DeciderComparison;
import org.symbiont.results.DeciderComparison.ClosedGap;
import org.symbiont.results.DeciderComparison.CompanyGain;
import org.symbiont.results.DeciderComparison.DeciderValue;
import org.symbiont.results.IndicatorValue;
import org.symbiont.results.Level;
import org.symbiont.results.Objective;
import org.symbiont.results.Sense;

/** Sets the plans of all deciders in one scenario against each other. */
final class DeciderComparing {
    /** Below this share of the value a difference is what two solvers may disagree about. */
    private static final double NOISE = 1e-6;

    private final List<CaseResult> cases;
    private final String against;
    private final @Nullable Objective coordinated;
    private final @Nullable Objective together;
    private final List<ClosedGap> closings = new ArrayList<>();

    /** @param against decider against whom companies win or lose */
    DeciderComparing(List<CaseResult> cases, String against) {
        this.cases = List.copyOf(cases);
        this.against = against;
        coordinated = objective(Decider.COORDINATOR);
        together = objective(Decider.CLUSTER);
    }

    private @Nullable Objective objective(Decider decider) {
        return find(decider.getLiteral()).map(CaseResult::objective).orElse(null);
    }

    private Optional<CaseResult> find(String decider) {
        return cases.stream().filter(each -> each.decider().equals(decider) && each.objective() != null).findFirst();
    }

    /** Notes what the coordinator reaches if it may not take a decision. */
    void addWithout(Choice choice, CaseResult without) {
        var objective = without.objective();
        var full = coordinated;
        if (objective == null || full == null) {
            closings.add(new ClosedGap(choice.name(), choice.kind(), null, null, null));
            return;
        }
        double closes = gain(full.value(), objective.value(), full.sense());
        var missing = together == null ? null : gain(together.value(), objective.value(), full.sense());
        Double share = missing == null || missing == 0 ? null : Double.valueOf(closes / missing);
        closings.add(new ClosedGap(choice.name(), choice.kind(), objective.value(), closes, share));
    }

    /** By how much a value is better than another; zero where they differ by rounding only. */
    private static double gain(double value, double reference, Sense sense) {
        double gain = sense == Sense.MINIMIZE ? reference - value : value - reference;
        return Math.abs(gain) <= NOISE * Math.max(Math.abs(value), Math.abs(reference)) ? 0 : gain;
    }

    /** The comparison; empty where no decider has a plan. */
    Optional<DeciderComparison> result() {
        var first = cases.stream().filter(each -> each.objective() != null).findFirst().orElse(null);
        if (first == null || first.objective() == null) {
            return Optional.empty();
        }
        var what = first.objective();
        var values = new ArrayList<DeciderValue>();
        for (var each : cases) {
            var objective = each.objective();
            if (objective != null) {
                values.add(new DeciderValue(each.decider(), objective.value()));
            }
        }
        Double price = coordinated == null || together == null
                ? null
                : Double.valueOf(gain(together.value(), coordinated.value(), what.sense()));
        return Optional.of(new DeciderComparison(first.scenario(), what.indicator(), what.sense(), what.unit(),
                against, values, companies(what.indicator()), price, closings));
    }

    private List<CompanyGain> companies(String indicator) {
        var gains = new ArrayList<CompanyGain>();
        var reference = find(against).orElse(null);
        if (reference == null) {
            return gains;
        }
        for (var base : reference.indicators()) {
            if (base.level() == Level.COMPANY && base.name().equals(indicator)) {
                addGains(gains, base);
            }
        }
        return gains;
    }

    private void addGains(List<CompanyGain> gains, IndicatorValue base) {
        for (var other : cases) {
            var value = other.indicator(base.key());
            if (!other.decider().equals(against) && value != null && Double.isFinite(value.value() - base.value())) {
                gains.add(new CompanyGain(base.scope(), other.decider(), value.value(),
                        gain(value.value(), base.value(), base.sense())));
            }
        }
    }
}
