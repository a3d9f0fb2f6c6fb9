// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.SymbiontStandaloneSetup;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.LpSolvers;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.model.Cluster;
import org.symbiont.model.Decider;
import org.symbiont.model.Indicator;
import org.symbiont.model.Limit;
import org.symbiont.model.Model;
import org.symbiont.model.Optimize;
import org.symbiont.model.Scenario;
import org.symbiont.model.SharingMethod;
import org.symbiont.model.query.ClusterView;
import org.symbiont.results.CaseResult;

/** A model written in a test, and the plans of it. */
final class TestModel {
    private static final LpSolver SOLVER = LpSolvers.installed().find("lp_solve").orElseThrow();

    private final ClusterView view;

    private TestModel(ClusterView view) {
        this.view = view;
    }

    /** A cluster with these members; currency EUR, a horizon of one year and the indicator profit are added. */
    static TestModel of(String members) {
        return cluster("currency EUR\nhorizon 1 year from 2027-01\n" + members
                + "\nindicator profit : economic maximize = revenue - cost");
    }

    /** A cluster with exactly these members. */
    static TestModel cluster(String members) {
        try {
            return file(Files.createTempDirectory("symbiont"), "cluster Test {\n" + members + "\n}");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file with this text in a folder. */
    static TestModel file(Path folder, String text) {
        try {
            var file = Files.writeString(folder.resolve("test.symbiont"), text);
            return read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file. */
    static TestModel read(Path file) {
        var injector = new SymbiontStandaloneSetup().createInjectorAndDoEMFRegistration();
        var resources = injector.getInstance(XtextResourceSet.class);
        var resource = resources.getResource(URI.createFileURI(file.toAbsolutePath().toString()), true);
        EcoreUtil.resolveAll(resources);
        if (!resource.getErrors().isEmpty()) {
            throw new IllegalArgumentException(resource.getErrors().getFirst().getLine() + ": "
                    + resource.getErrors().getFirst().getMessage());
        }
        var model = (Model) resource.getContents().getFirst();
        return new TestModel(ClusterView.of((Cluster) model.getElements().getFirst()));
    }

    static TestModel of(ClusterView view) {
        return new TestModel(view);
    }

    ClusterView view() {
        return view;
    }

    Indicator indicator(String name) {
        return view.indicators().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
    }

    @Nullable
    Scenario scenario(String name) {
        return view.scenarios().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
    }

    /** The best plan for profit. */
    CaseResult plan(Decider decider) {
        return plan(decider, null, "profit", List.of());
    }

    /** The best plan for profit in a scenario. */
    CaseResult plan(Decider decider, String scenario) {
        return plan(decider, scenario, "profit", List.of());
    }

    /** The plan of an experiment, in the first of its scenarios. */
    CaseResult experiment(String name) {
        var experiment = view.experiments().stream().filter(each -> each.getName().equals(name)).findFirst()
                .orElseThrow();
        var optimize = (Optimize) experiment.getVerb();
        var scenario = optimize.getScenarios() == null
                ? null
                : optimize.getScenarios().getScenarios().getFirst().getName();
        List<Limit> limits = optimize.getSubjectTo() == null ? List.of() : optimize.getSubjectTo().getLimits();
        return plan(optimize.getDecider(), scenario, optimize.getIndicator().getName(), limits);
    }

    CaseResult plan(Decider decider, @Nullable String scenario, String indicator, List<Limit> limits) {
        return solve(optimization(decider, scenario, indicator, limits));
    }

    /** How the gain in profit is shared. */
    CaseResult share(SharingMethod method) {
        return share("profit", method);
    }

    CaseResult share(String indicator, SharingMethod method) {
        var task = new OptimizationTask(view, null, Decider.CLUSTER, indicator(indicator), List.of());
        return new GainSharer(task, method, SOLVER, "test", SolveOptions.DEFAULT, SolveControl.NONE, element -> null)
                .solve();
    }

    Optimization optimization(Decider decider) {
        return optimization(decider, null, "profit", List.of());
    }

    Optimization optimization(Decider decider, @Nullable String scenario, String indicator, List<Limit> limits) {
        return Optimization.of(new OptimizationTask(view, scenario == null ? null : scenario(scenario), decider,
                indicator(indicator), limits));
    }

    static CaseResult solve(Optimization optimization) {
        return optimization.solve(SOLVER, "test", SolveOptions.DEFAULT, SolveControl.NONE, element -> null);
    }
}
