// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.CaseResult;
import org.symbiont.results.ExperimentResult;

/**
 * The cases of an experiment that stand side by side in a table, one column each, and what is written above them.
 *
 * @param cases in the order of the columns
 */
record CaseColumns(List<CaseResult> cases) {
    /** More would not fit on a terminal. */
    private static final int MOST = 6;

    CaseColumns {
        cases = List.copyOf(cases);
    }

    /** The cases that were asked for and have values. */
    static CaseColumns asked(ExperimentResult experiment) {
        return new CaseColumns(experiment.cases().stream().filter(CaseColumns::isAskedFor).limit(MOST).toList());
    }

    /** All cases of one scenario. */
    static CaseColumns of(ExperimentResult experiment, String scenario) {
        return new CaseColumns(experiment.cases().stream().filter(c -> c.scenario().equals(scenario)).toList());
    }

    /** The case that stands for an experiment where there is room for one: the last decider in the first scenario. */
    static @Nullable CaseResult principal(ExperimentResult experiment) {
        var asked = experiment.cases().stream().filter(CaseColumns::isAskedFor).toList();
        return asked.stream().filter(c -> c.scenario().equals(asked.getFirst().scenario())).reduce((_, b) -> b)
                .orElse(null);
    }

    private static boolean isAskedFor(CaseResult one) {
        return one.role() == CaseResult.Role.ASKED && one.status().hasValues();
    }

    boolean hasValues() {
        return cases.stream().anyMatch(c -> c.status().hasValues());
    }

    /** Header cells that tell the cases apart. */
    List<Cell> headers(Style style) {
        boolean scenarios = differ(CaseResult::scenario);
        boolean deciders = differ(CaseResult::decider) || !scenarios;
        return cases.stream().map(c -> Cell.right(header(c, scenarios, deciders)).in(style::quiet)).toList();
    }

    private boolean differ(Function<CaseResult, String> property) {
        return cases.stream().map(property).distinct().count() > 1;
    }

    private static String header(CaseResult one, boolean scenario, boolean decider) {
        if (one.role() == CaseResult.Role.BASELINE) {
            return "no symbiosis";
        }
        return String.join(" ", Stream.of(decider ? one.decider() : "", scenario ? scenarioTitle(one.scenario()) : "")
                .filter(s -> !s.isEmpty()).toList());
    }

    /** How the column of a decider is called. */
    String title(String decider) {
        return cases.stream().filter(c -> c.decider().equals(decider)).map(c -> header(c, false, true)).findFirst()
                .orElse(decider);
    }

    /** How a scenario is called. */
    static String scenarioTitle(String scenario) {
        return scenario.isEmpty() ? "as it stands" : scenario;
    }

    /** How a case is called. */
    static String title(CaseResult one) {
        return scenarioTitle(one.scenario()) + ", by " + one.decider();
    }
}
