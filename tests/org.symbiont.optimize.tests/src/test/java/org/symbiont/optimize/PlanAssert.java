// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;

import org.symbiont.results.CaseResult;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Status;

/** What must hold of a plan. Numbers agree to 1e-6 relative: solvers keep rows to 1e-9 of their scale, and a few of them add up. */
final class PlanAssert {
    private final CaseResult plan;

    private PlanAssert(CaseResult plan) {
        this.plan = plan;
    }

    static PlanAssert assertPlan(CaseResult plan) {
        return new PlanAssert(plan);
    }

    PlanAssert isOptimal() {
        assertThat(plan.status()).as("status, with %s", plan.diagnostics()).isEqualTo(Status.OPTIMAL);
        return this;
    }

    PlanAssert has(Status status) {
        assertThat(plan.status()).as("status, with %s", plan.diagnostics()).isEqualTo(status);
        return this;
    }

    PlanAssert indicator(String key, double expected) {
        isOptimal();
        var value = Objects.requireNonNull(plan.indicator(key), key);
        assertThat(value.value()).as(key).isCloseTo(expected, tolerance(expected));
        return this;
    }

    /** The amount that flows in all periods together. */
    PlanAssert flow(String from, String to, String resource, double expected) {
        isOptimal();
        double sum = plan.flows().stream().filter(
                each -> each.from().equals(from) && each.to().equals(to) && each.resource().equals(resource))
                .mapToDouble(each -> each.amount()).sum();
        assertThat(sum).as("%s -> %s of %s in %s", from, to, resource, plan.flows()).isCloseTo(expected,
                tolerance(expected));
        return this;
    }

    PlanAssert flow(String from, String to, String resource, int period, double expected) {
        isOptimal();
        double sum = plan.flows().stream()
                .filter(each -> each.from().equals(from) && each.to().equals(to) && each.resource().equals(resource)
                        && each.period() == period)
                .mapToDouble(each -> each.amount()).sum();
        assertThat(sum).as("%s -> %s of %s in period %d", from, to, resource, period).isCloseTo(expected,
                tolerance(expected));
        return this;
    }

    PlanAssert built(String element, boolean expected) {
        isOptimal();
        assertThat(plan.investments()).filteredOn(each -> each.element().equals(element)).singleElement()
                .satisfies(each -> assertThat(each.built()).as("%s is built", element).isEqualTo(expected));
        return this;
    }

    PlanAssert price(String element, String resource, int period, double expected, String unit) {
        isOptimal();
        assertThat(plan.prices()).filteredOn(
                each -> each.element().equals(element) && resource.equals(each.resource()) && each.period() == period)
                .as("price of %s at %s in %s", resource, element, plan.prices()).singleElement().satisfies(each -> {
                    assertThat(each.value()).isCloseTo(expected, tolerance(expected));
                    assertThat(each.unit()).isEqualTo(unit);
                });
        return this;
    }

    PlanAssert binds(String about, double limit, String unit) {
        isOptimal();
        assertThat(plan.bindings()).filteredOn(each -> each.about().contains(about))
                .as("%s binds in %s", about, plan.bindings())
                .isNotEmpty().allSatisfy(each -> {
                    assertThat(each.limit()).isCloseTo(limit, tolerance(limit));
                    assertThat(each.unit()).isEqualTo(unit);
                });
        return this;
    }

    PlanAssert tells(Diagnostic.Severity severity, String code, String part) {
        assertThat(plan.diagnostics()).filteredOn(each -> each.code().equals(code))
                .as("%s in %s", code, plan.diagnostics())
                .isNotEmpty().allSatisfy(each -> assertThat(each.severity()).isEqualTo(severity))
                .anySatisfy(each -> assertThat(each.message()).contains(part));
        return this;
    }

    PlanAssert tellsNot(String code) {
        assertThat(plan.diagnostics()).filteredOn(each -> each.code().equals(code)).isEmpty();
        return this;
    }

    private static org.assertj.core.data.Offset<Double> tolerance(double expected) {
        return within(1e-6 * Math.max(1, Math.abs(expected)));
    }
}
