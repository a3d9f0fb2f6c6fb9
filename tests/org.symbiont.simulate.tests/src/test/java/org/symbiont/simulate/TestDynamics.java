// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.lp.solver.LpSolvers;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.model.Scenario;
import org.symbiont.model.Simulate;
import org.symbiont.model.query.ClusterView;
import org.symbiont.optimize.Replanner;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Series;
import org.symbiont.sd.run.RunMonitor;

/** A cluster written in a test that asks for one simulation. */
record TestDynamics(ClusterView cluster) {

    /** A cluster with these members; dynamics D is simulated by this sentence. */
    static TestDynamics of(String sentence, String dynamics, String... members) {
        return file("cluster Test {\ncurrency EUR\nhorizon 1 year from 2027-01\n" + String.join("\n", members)
                + "\ndynamics D {\n" + dynamics + "\n}\nexperiment E { simulate D " + sentence + " }\n}\n");
    }

    static TestDynamics file(String text) {
        try {
            Path file = Files.createTempDirectory("symbiont").resolve("test.symbiont");
            Files.writeString(file, text);
            var loaded = SymbiontLanguage.load(file);
            return new TestDynamics(loaded.cluster().orElseThrow(() -> new IllegalArgumentException(
                    loaded.issues().toString())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Simulate sentence() {
        return (Simulate) cluster.experiments().getFirst().getVerb();
    }

    DynamicsSimulation simulation(@Nullable String scenario) {
        Scenario chosen = cluster.scenarios().stream().filter(s -> s.getName().equals(scenario)).findFirst()
                .orElse(null);
        return DynamicsSimulation.of(SimulationTask.of(cluster, chosen, sentence()),
                task -> new Replanner(task, LpSolvers.installed().auto(), SolveOptions.DEFAULT, element -> null),
                element -> null);
    }

    CaseResult run() {
        return simulation(null).run(RunMonitor.NONE);
    }

    CaseResult run(String scenario) {
        return simulation(scenario).run(RunMonitor.NONE);
    }

    static Series series(CaseResult result, String element) {
        return result.series().stream().filter(s -> s.element().equals(element)).findFirst()
                .orElseThrow(() -> new AssertionError(element + " is not in " + result));
    }

    static double last(CaseResult result, String element) {
        var values = series(result, element).values();
        return values.get(values.size() - 1);
    }

    static List<String> codes(CaseResult result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
