// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.Models;
import org.symbiont.sd.model.Method;
import org.symbiont.sd.model.SimSpecs;

/** Bad input stops a run with a message that names variable and time, and keeps what was right. */
class StoppedRunsTest {

    private static Trajectory run(Models model) {
        var compiled = model.compile();
        return compiled.run(compiled.settings());
    }

    private static String message(Trajectory trajectory) {
        assertThat(trajectory.status()).isEqualTo(Trajectory.Status.FAILED);
        return java.util.Objects.requireNonNull(trajectory.problem()).message();
    }

    @Test
    void anExplodingStock() {
        var t = run(Models.model().from(0, 2000, 1, Method.EULER).stock("boom", "1", "growth", "")
                .flow("growth", "boom * 1E10"));
        assertThat(message(t)).startsWith("'growth' has grown beyond all numbers at time 30.");
        assertThat(t.size()).isEqualTo(30);
        assertThat(t.last("boom")).isFinite();
    }

    @Test
    void anAuxiliaryThatIsNoNumber() {
        var t = run(Models.model().aux("root", "SQRT(5 - time)").aux("next", "root + 1"));
        assertThat(message(t)).startsWith("'root' is not a number at time 6.");
        assertThat(t.times()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void badSpecs() {
        var model = Models.teacup().compile();
        assertThat(message(with(model, SimSpecs.of(0, 10, 0, Method.EULER)))).startsWith("The step dt is 0.");
        assertThat(message(with(model, SimSpecs.of(0, 10, Double.NaN, Method.EULER))))
                .startsWith("The step dt is NaN.");
        assertThat(message(with(model, SimSpecs.of(10, 10, 1, Method.EULER)))).contains("10 .. 10, so it is empty");
        assertThat(message(with(model, SimSpecs.of(0, Double.POSITIVE_INFINITY, 1, Method.EULER))))
                .contains("must be numbers");
    }

    private static Trajectory with(CompiledModel model, SimSpecs specs) {
        return model.run(model.settings().with(specs));
    }

    @Test
    void badValuesFromOutside() {
        var model = Models.teacup().compile();
        assertThat(message(model.run(model.settings().withValue("Room Temperature", Double.NaN))))
                .startsWith("'Room Temperature' is set to NaN.");
        assertThat(message(model.run(model.settings().withValue("Rom Temperature", 3)))).contains("no variable");
        assertThat(message(model.run(model.settings().withValue("Heat Loss to Room", 3)))).contains("cannot be set");
    }

    @Test
    void aSeedIsAWholeNumber() {
        assertThat(RunChecks.seed(" 42 ")).contains(42L);
        assertThat(RunChecks.seed("4.2")).isEmpty();
        assertThat(RunChecks.seed("abc")).isEmpty();
        assertThat(RunChecks.seed("99999999999999999999")).isEmpty();
    }

    @Test
    void cancelling() {
        var model = Models.teacup().from(0, 1e6, 0.125, Method.RK4).compile();
        var calls = new int[1];
        var t = model.run(model.settings().withSaved(java.util.Set.of("Teacup Temperature")), new RunMonitor() {
            @Override
            public boolean isCancelled() {
                return ++calls[0] > 100;
            }
        });
        assertThat(t.status()).isEqualTo(Trajectory.Status.CANCELLED);
        assertThat(t.size()).isEqualTo(101);
    }

    @Test
    void steppedWithInputsFromOutside() {
        var model = org.symbiont.sd.SdCompiler.compile(
                Models.model().stock("trust", "0", "learning", "").flow("learning", "benefit * rate")
                        .aux("benefit", "1 + time").aux("rate", "2").build(),
                java.util.Set.of("benefit")).orThrow();
        var simulation = model.start(model.settings().withEvent(7, "rate", 0));
        assertThat(simulation.value("benefit")).isEqualTo(1);
        simulation.set("benefit", 3);
        assertThat(simulation.value("learning")).isEqualTo(6);
        simulation.advanceTo(4);
        assertThat(simulation.value("trust")).isEqualTo(24);
        simulation.set("benefit", 1);
        simulation.set("trust", 100);
        simulation.advanceTo(10);
        assertThat(simulation.value("trust")).isEqualTo(106);
        assertThat(simulation.status()).isEqualTo(Trajectory.Status.COMPLETED);
        assertThat(simulation.trajectory().series("benefit")).containsExactly(3, 3, 3, 3, 1, 1, 1, 1, 1, 1, 1);
    }
}
