// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Indicator;
import org.symbiont.model.Stock;
import org.symbiont.model.query.Members;
import org.symbiont.optimize.Replanner;
import org.symbiont.results.IndicatorValue;
import org.symbiont.results.Level;
import org.symbiont.results.Pillar;
import org.symbiont.results.Sense;
import org.symbiont.results.Status;
import org.symbiont.sd.run.RunMonitor;
import org.symbiont.sd.run.Trajectory;
import org.symbiont.simulate.resilience.Course;
import org.symbiont.simulate.resilience.Recovery;
import org.symbiont.simulate.resilience.Withstanding;
import org.symbiont.simulate.translate.Notes;

/**
 * How a simulation stands the disruptions of its scenario, as indicators: for what is optimised on the way and for each stock how deep it falls and
 * when it is back, and how large the disruptions may be until the structure is lost. The structure are the exchanges that the last plan uses;
 * without plans, the stocks at the end, each within a tenth of where it ends undisturbed.
 */
final class ResilienceIndicators {
    private static final double SAME = 0.1;

    private final SimulationTask task;
    private final Prepared prepared;
    private final @Nullable Replanner planner;
    private final RunMonitor monitor;
    private final Notes notes;
    private final List<IndicatorValue> values = new ArrayList<>();

    ResilienceIndicators(SimulationTask task, Prepared prepared, @Nullable Replanner planner, RunMonitor monitor,
            Notes notes) {
        this.task = task;
        this.prepared = prepared;
        this.planner = planner;
        this.monitor = monitor;
        this.notes = notes;
    }

    /** A run with so much of the disruptions. */
    CoupledOutcome run(double magnitude) {
        if (planner != null) {
            return new CoupledRun(prepared, planner, magnitude, monitor).run();
        }
        var settings = prepared.settings().apply(magnitude);
        return new CoupledOutcome(prepared.model().run(settings, monitor), settings, List.of(), null, null);
    }

    /** The indicators of a completed run. */
    List<IndicatorValue> of(CoupledOutcome disturbed) {
        var times = prepared.scenario().times();
        var undisturbed = run(0);
        if (times.isEmpty() || undisturbed.trajectory().status() != Trajectory.Status.COMPLETED) {
            return List.of();
        }
        var asked = task.reoptimization();
        if (asked != null) {
            add(asked.getIndicator(), disturbed, undisturbed, times.getFirst());
        }
        for (var stock : Members.all(task.dynamics().getMembers(), Stock.class)) {
            var recovery = Recovery.of(course(disturbed, stock), course(undisturbed, stock), times.getFirst(), 0);
            add(stock.getName(), recovery, Pillar.SOCIAL);
        }
        addWithstood(disturbed, undisturbed);
        return values;
    }

    private void add(Indicator indicator, CoupledOutcome disturbed, CoupledOutcome undisturbed, double begin) {
        int worse = indicator.getSense() == org.symbiont.model.Sense.MAXIMIZE ? -1 : 1;
        add(indicator.getName(),
                Recovery.of(course(disturbed, indicator), course(undisturbed, indicator), begin, worse),
                Pillar.valueOf(indicator.getPillar().getName().toUpperCase(Locale.ROOT)));
    }

    private void add(String name, Recovery recovery, Pillar pillar) {
        add(name + "_depth", "depth of the fall of " + name, 100 * recovery.depth(), "%", pillar, Sense.MINIMIZE);
        boolean isBack = Double.isFinite(recovery.time());
        if (!isBack) {
            notes.info(task.dynamics(), "resilience.lasting",
                    "'" + name + "' is not back by the end of the simulation, so its time to return is not known.");
        }
        add(name + "_return", "time to return of " + name, isBack ? recovery.time() : Double.NaN,
                prepared.model().source().specs().timeUnits(), pillar, Sense.MINIMIZE);
    }

    private void add(String name, String label, double value, String unit, Pillar pillar, Sense sense) {
        values.add(
                new IndicatorValue(name, label, Level.CLUSTER, task.cluster().cluster().getName(), value, unit, pillar,
                        sense, List.of()));
    }

    private void addWithstood(CoupledOutcome disturbed, CoupledOutcome undisturbed) {
        var found = Withstanding.search(magnitude -> fate(magnitude == 1 ? disturbed : run(magnitude), undisturbed));
        if (monitor.isCancelled()) {
            return;
        }
        if (found.isLimit()) {
            notes.info(task.dynamics(), "resilience.limit", "The structure is kept after disruptions of "
                    + Math.round(100 * found.magnitude())
                    + " % of those stated; larger ones cannot be, or were not tried.");
        }
        add("withstood", "largest disruption after which the structure is kept", 100 * found.magnitude(), "%",
                Pillar.SOCIAL, Sense.MAXIMIZE);
    }

    private Withstanding.Fate fate(CoupledOutcome run, CoupledOutcome undisturbed) {
        if (run.refused() == Status.NOT_RUN) {
            return Withstanding.Fate.IMPOSSIBLE;
        }
        boolean kept = run.trajectory().status() == Trajectory.Status.COMPLETED
                && (planner == null ? endsAlike(run, undisturbed) : usesAll(run, undisturbed));
        return kept ? Withstanding.Fate.KEPT : Withstanding.Fate.LOST;
    }

    private static boolean usesAll(CoupledOutcome run, CoupledOutcome undisturbed) {
        return run.plans().getLast().plan().exchanged().keySet()
                .containsAll(undisturbed.plans().getLast().plan().exchanged().keySet());
    }

    private boolean endsAlike(CoupledOutcome run, CoupledOutcome undisturbed) {
        for (var stock : Members.all(task.dynamics().getMembers(), Stock.class)) {
            double base = undisturbed.trajectory().last(stock.getName());
            if (Math.abs(run.trajectory().last(stock.getName()) - base) > SAME * Math.abs(base)) {
                return false;
            }
        }
        return true;
    }

    private static Course course(CoupledOutcome outcome, Stock stock) {
        return new Course(outcome.trajectory().times(), outcome.trajectory().series(stock.getName()));
    }

    private static Course course(CoupledOutcome outcome, Indicator indicator) {
        return new Course(outcome.plans().stream().mapToDouble(PlanStep::time).toArray(),
                outcome.plans().stream().mapToDouble(step -> step.plan().value(indicator)).toArray());
    }
}
