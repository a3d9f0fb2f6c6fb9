// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Calibrate;
import org.symbiont.model.Dynamics;
import org.symbiont.model.FitTarget;
import org.symbiont.model.Phase;
import org.symbiont.model.PhaseCount;
import org.symbiont.model.PhaseCountKind;
import org.symbiont.model.TableValue;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Members;
import org.symbiont.optimize.compile.DataTable;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.results.Series;
import org.symbiont.simulate.translate.Clock;
import org.symbiont.simulate.translate.CoherentUnits;
import org.symbiont.simulate.translate.Notes;
import org.symbiont.units.Units;

/**
 * The data that a dynamics is calibrated to. What a phase counts stands in its middle, that of the last one halfway to the end of the simulation. A
 * table has a column {@code year} (with decimals) or {@code time} (in the simulation's unit), the named column, and may have one of that name with
 * {@code _shown} behind: data that are shown but not fitted. Empty cells are passed over.
 */
final class References {
    private static final int HOURS_OF_YEAR = 8760;
    private static final String SHOWN = "_shown";

    private final ClusterView cluster;
    private final @Nullable Clock clock;
    private final CoherentUnits units;
    private final double stop;
    private final Notes notes;
    private final List<Reference> found = new ArrayList<>();

    References(ClusterView cluster, @Nullable Clock clock, CoherentUnits units, double stop, Notes notes) {
        this.cluster = cluster;
        this.clock = clock;
        this.units = units;
        this.stop = stop;
        this.notes = notes;
    }

    /** The date of time 0: where a dynamics is calibrated to phases, the beginning of the first; else that of the horizon. */
    static @Nullable LocalDate begin(ClusterView cluster, Dynamics dynamics) {
        boolean toPhases = calibrations(cluster, dynamics).stream().flatMap(c -> c.getTargets().stream())
                .anyMatch(target -> target.getData() == null);
        return cluster.phases().stream().filter(_ -> toPhases).map(Phase::getBegin).min(Comparator.naturalOrder())
                .map(year -> LocalDate.of(year, 1, 1))
                .orElse(cluster.horizon().map(horizon -> horizon.getStart()).orElse(null));
    }

    private static List<Calibrate> calibrations(ClusterView cluster, Dynamics dynamics) {
        return cluster.experiments().stream().map(each -> each.getVerb()).filter(Calibrate.class::isInstance)
                .map(Calibrate.class::cast).filter(each -> each.getDynamics() == dynamics).toList();
    }

    /** The data of all calibrations of a dynamics, those of each variable once. */
    List<Reference> of(Dynamics dynamics) {
        for (var calibration : calibrations(cluster, dynamics)) {
            for (var target : calibration.getTargets()) {
                if (found.stream().noneMatch(each -> each.variable() == target.getVariable())) {
                    add(target);
                }
            }
        }
        return List.copyOf(found);
    }

    /** The data of one calibration. */
    List<Reference> of(Calibrate calibration) {
        calibration.getTargets().forEach(this::add);
        return List.copyOf(found);
    }

    private void add(FitTarget target) {
        if (target.getData() instanceof TableValue table) {
            table(target, table);
        } else if (clock == null) {
            notes.error(target, "fit.date",
                    "Nobody knows when the phases are: the cluster has neither a phase nor a horizon.");
        } else {
            phases(target, target.getPhases(), clock);
        }
    }

    private void phases(FitTarget target, PhaseCountKind kind, Clock dates) {
        var times = new ArrayList<Double>();
        var values = new ArrayList<Double>();
        for (var phase : cluster.phases()) {
            double begin = dates.time(LocalDate.of(phase.getBegin(), 1, 1));
            double end = phase.getEnd() == 0 ? stop : dates.time(LocalDate.of(phase.getEnd() + 1, 1, 1));
            double middle = (begin + end) / 2;
            Members.all(phase.getMembers(), PhaseCount.class).stream().filter(count -> count.getKind() == kind)
                    .findFirst().ifPresent(count -> {
                        times.add(middle);
                        values.add((double) count.getNumber());
                    });
        }
        add(target, "phases " + kind.getLiteral(), Series.Kind.REFERENCE, array(times), array(values), 1);
    }

    private void table(FitTarget target, TableValue value) {
        var problems = new Findings();
        var table = DataTable.read(value, problems);
        if (table != null) {
            double[] times = times(target, value, table);
            double perCoherent = units.perCoherent(units.read(value.getUnit(), value), value);
            column(target, value, table, value.getColumn(), Series.Kind.REFERENCE, times, perCoherent);
            if (table.columns().contains(value.getColumn() + SHOWN)) {
                column(target, value, table, value.getColumn() + SHOWN, Series.Kind.SHOWN, times, perCoherent);
            }
        }
        problems.toList().forEach(each -> notes.error(value, each.code(), each.message()));
    }

    private void column(FitTarget target, TableValue value, DataTable table, String column, Series.Kind kind,
            double[] times, double perCoherent) {
        if (!table.columns().contains(column)) {
            notes.error(value, "table.column", "The table '" + value.getFile() + "' has no column '" + column
                    + "'. It has: " + String.join(", ", table.columns()) + ".");
            return;
        }
        double[] numbers = table.numbers(column);
        int[] filled = IntStream.range(0, Math.min(times.length, numbers.length))
                .filter(row -> !Double.isNaN(numbers[row]) && !Double.isNaN(times[row])).toArray();
        add(target, "table " + value.getFile() + ", column " + column, kind,
                IntStream.of(filled).mapToDouble(row -> times[row]).toArray(),
                IntStream.of(filled).mapToDouble(row -> numbers[row]).toArray(), perCoherent);
    }

    private double[] times(FitTarget target, TableValue value, DataTable table) {
        if (table.columns().contains("time")) {
            return table.numbers("time");
        }
        if (!table.columns().contains("year") || clock == null) {
            notes.error(value, "fit.time", "The table '" + value.getFile() + "' does not say when '"
                    + target.getVariable().getName() + "' was so. Add a column 'year', or 'time' in "
                    + units.time() + " from the beginning.");
            return new double[0];
        }
        var dates = clock;
        return java.util.Arrays.stream(table.numbers("year")).map(year -> Double.isNaN(year)
                ? year
                : dates.time(LocalDate.of((int) Math.floor(year), 1, 1))
                        + (year - Math.floor(year)) * HOURS_OF_YEAR * Units.of("h").factor() / units.time().factor())
                .toArray();
    }

    private void add(FitTarget target, String label, Series.Kind kind, double[] times, double[] values,
            double perCoherent) {
        for (double time : times) {
            if (time < 0 || time > stop) {
                notes.warning(target, "fit.outside", "Data of '" + target.getVariable().getName() + "' at time " + time
                        + " lie outside of the simulation, 0 .. " + stop + " " + units.time() + ": they are left out.");
            }
        }
        int[] inside = IntStream.range(0, times.length).filter(k -> times[k] >= 0 && times[k] <= stop).toArray();
        found.add(new Reference(target.getVariable(), label, kind,
                IntStream.of(inside).mapToDouble(k -> times[k]).toArray(),
                IntStream.of(inside).mapToDouble(k -> values[k] / perCoherent).toArray()));
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
