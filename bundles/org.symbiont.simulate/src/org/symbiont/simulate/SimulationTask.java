// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Amount;
import org.symbiont.model.Calibrate;
import org.symbiont.model.Dynamics;
import org.symbiont.model.IntegrationMethod;
import org.symbiont.model.Reoptimization;
import org.symbiont.model.Scenario;
import org.symbiont.model.Simulate;
import org.symbiont.model.query.ClusterView;

/**
 * What is simulated.
 *
 * @param cluster that the dynamics belongs to
 * @param scenario whose settings of stocks and constants hold; {@code null} for the model as it stands
 * @param dynamics the stocks and flows
 * @param length of time; its unit is the unit of time of the whole simulation
 * @param step of the integration; {@code null} for one that suits
 * @param method of the integration
 * @param reoptimization what is optimised on the way, and how often; {@code null} where no plans are made
 */
public record SimulationTask(ClusterView cluster, @Nullable Scenario scenario, Dynamics dynamics, Amount length,
        @Nullable Amount step, IntegrationMethod method, @Nullable Reoptimization reoptimization) {

    /** The simulation that a calibration fits, in the model as it stands. */
    public static SimulationTask of(ClusterView cluster, Calibrate sentence) {
        return new SimulationTask(cluster, null, sentence.getDynamics(), sentence.getLength(),
                sentence.getStep() == null ? null : sentence.getStep().getAmount(),
                sentence.getUsing() == null ? IntegrationMethod.RK4 : sentence.getUsing().getMethod(), null);
    }

    /** What an experiment's sentence asks for, in one scenario; without a word about the method, Runge-Kutta of order four. */
    public static SimulationTask of(ClusterView cluster, @Nullable Scenario scenario, Simulate sentence) {
        return new SimulationTask(cluster, scenario, sentence.getDynamics(), sentence.getLength(),
                sentence.getStep() == null ? null : sentence.getStep().getAmount(),
                sentence.getUsing() == null ? IntegrationMethod.RK4 : sentence.getUsing().getMethod(),
                sentence.getReoptimization());
    }
}
