// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.LpSolvers;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.model.Decider;
import org.symbiont.model.query.ClusterView;
import org.symbiont.optimize.OptimizationTask;
import org.symbiont.optimize.Replanner;
import org.symbiont.optimize.compile.Circumstances;

/** Plans made one after the other are as good as plans made alone, while units switch on and off and back again. */
class ReplannerTest {
    private static final ClusterView CLUSTER = TestDynamics.of("for 1 year", "stock s = 1", """
            resource ore, ware : mass
            market ore { buy 1 EUR/t }
            market ware { sell 5 EUR/t }
            company Maker {
                unit Big { recipe { in 1 t ore out 1 t ware } runs 5 .. 10 t/h ware or off cost 120 kEUR/year }
                unit Small { recipe { in 1.1 t ore out 1 t ware } runs 2 .. 3 t/h ware or off cost 20 kEUR/year }
                unit Tiny { recipe { in 1.4 t ore out 1 t ware } runs 0 .. 1 t/h ware }
            }
            indicator profit : economic maximize in EUR = revenue - cost""").cluster();

    @ParameterizedTest
    @ValueSource(strings = {"lp_solve", "highs"})
    void eachIsTheBest(String name) {
        var solver = LpSolvers.installed().find(name).orElseThrow();
        var ore = CLUSTER.resources().stream().filter(r -> r.getName().equals("ore")).findFirst().orElseThrow();
        var profit = CLUSTER.indicators().getFirst();
        var task = new OptimizationTask(CLUSTER, null, Decider.CLUSTER, profit, List.of());
        try (var replanner = new Replanner(task, solver, SolveOptions.DEFAULT, element -> null)) {
            for (double price : new double[]{1, 1.2, 2, 2.8, 3.4, 3.8, 4.2, 4.9, 5.5, 3.9, 3, 1}) {
                // In EUR for a kilogram
                var circumstances = new Circumstances(LocalDateTime.of(2027, 1, 1, 0, 0), 1,
                        List.of(new Circumstances.Driven(ore, "buy", price / 1000)));
                double warm = replanner.plan(circumstances, SolveControl.NONE).value(profit);
                assertThat(warm).as("at %s EUR/t", price).isCloseTo(alone(task, solver, circumstances), within(1e-2));
            }
        }
    }

    private static double alone(OptimizationTask task, LpSolver solver, Circumstances circumstances) {
        try (var once = new Replanner(task, solver, SolveOptions.DEFAULT, element -> null)) {
            return once.plan(circumstances, SolveControl.NONE).value(task.objective());
        }
    }
}
