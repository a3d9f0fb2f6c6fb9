// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.symbiont.lp.check.Activities;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Duals;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatistics;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.SolverInfo;
import org.symbiont.lp.solution.StopReason;
import org.symbiont.lp.solution.Values;

/** Answers what the test tells it to, and remembers what it was asked. */
final class ScriptedBackend implements SolverBackend {
    private final String id;
    private final BiFunction<LpProblem, SolveOptions, LpSolution> script;
    private Set<Capability> capabilities = EnumSet.allOf(Capability.class);
    private Availability availability = new Availability.Available("1.0", "test");
    final List<SolveOptions> asked = new ArrayList<>();

    ScriptedBackend(String id, BiFunction<LpProblem, SolveOptions, LpSolution> script) {
        this.id = id;
        this.script = script;
    }

    /** Always ends so, without a point. */
    static ScriptedBackend ending(String id, SolveStatus status) {
        return new ScriptedBackend(id, (problem, options) -> LpSolution.without(status, new SolverInfo(id, "1.0"),
                SolveStatistics.none(status == SolveStatus.CANCELLED ? StopReason.CANCELLED : StopReason.FINISHED),
                "by script"));
    }

    /** Always says that this point is so, proven by these duals. */
    static ScriptedBackend at(String id, SolveStatus status, double[] point, double[] duals) {
        return new ScriptedBackend(id, (problem, options) -> {
            var values = Values.of(point);
            var where = Activities.point(problem, values);
            return LpSolution
                    .at(status, where, where.objective(), new SolverInfo(id, "1.0"),
                            SolveStatistics.none(StopReason.FINISHED))
                    .withDuals(new Duals(Values.of(duals), Values.of(), Duals.Origin.PROBLEM));
        });
    }

    ScriptedBackend without(Capability capability) {
        capabilities = EnumSet.copyOf(capabilities);
        capabilities.remove(capability);
        return this;
    }

    ScriptedBackend missing(String message) {
        availability = new Availability.Missing(message);
        return this;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Availability availability() {
        return availability;
    }

    @Override
    public Set<Capability> capabilities() {
        return capabilities;
    }

    @Override
    public LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control) {
        asked.add(options);
        return script.apply(problem, options);
    }
}
