// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.conformance;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.SdCompiler;
import org.symbiont.sd.model.Names;
import org.symbiont.sd.run.Engine;
import org.symbiont.sd.run.Trajectory;
import org.symbiont.sd.xmile.XmileReader;

/** Runs one model file and compares each printed number. */
final class ConformanceCase {
    /** Not compared: they say how the other tool was set, see the suite's README. */
    private static final Set<String> SETTINGS = Set.of("saveper", "initial_time", "final_time", "time_step");

    private ConformanceCase() {}

    /** Why the model does not pass; null if it does. */
    static @Nullable String failure(Path model, Engine engine) throws IOException {
        return failure(model, c -> c.run(c.settings().with(engine)), 0);
    }

    /** Why the model does not pass when it is run in that way, with an absolute slack; null if it does. */
    static @Nullable String failure(Path model, Function<CompiledModel, Trajectory> run, double slack)
            throws IOException {
        var imported = XmileReader.read(model);
        if (imported.model() == null) {
            return "import: " + imported.issues().get(0);
        }
        var compilation = SdCompiler.compile(imported.model());
        var compiled = compilation.model();
        if (compiled == null) {
            return "compile: " + compilation.diagnostics().get(0).message();
        }
        var trajectory = run.apply(compiled);
        if (trajectory.problem() != null) {
            return "run: " + trajectory.problem().message();
        }
        String first = null;
        for (var output : outputs(model)) {
            var difference = compare(trajectory, CanonicalOutput.read(output), slack);
            if (difference == null) {
                return null;
            }
            first = first == null ? difference : first;
        }
        return first;
    }

    /** The canonical output first, then that of another tool where there is one. */
    private static List<Path> outputs(Path model) throws IOException {
        try (Stream<Path> files = Files.list(model.getParent())) {
            return files.filter(f -> f.getFileName().toString().matches("output(_\\w+)?\\.(csv|tab)")).sorted()
                    .toList();
        }
    }

    private static @Nullable String compare(Trajectory trajectory, CanonicalOutput output, double slack) {
        var columns = new HashMap<String, double[]>();
        for (int i = 0; i < trajectory.names().size(); i++) {
            columns.put(key(trajectory.names().get(i)), trajectory.columns()[i]);
        }
        int compared = 0;
        for (int c = 1; c < output.header().size(); c++) {
            var name = output.header().get(c);
            var values = columns.get(key(name));
            if (SETTINGS.contains(Names.key(name)) || values == null && absent(name)) {
                continue;
            }
            if (values == null) {
                return "the model has no '" + name + "'";
            }
            var difference = column(name, output, c, trajectory.times(), values, slack);
            if (difference != null) {
                return difference;
            }
            compared++;
        }
        return compared == 0 ? "nothing to compare" : null;
    }

    /** Columns of the suite's source model that its XMILE translation has no variable for. */
    private static boolean absent(String name) {
        return Set.of("input", "smoothed_input", "smoothing_time").contains(Names.key(name));
    }

    private static String key(String name) {
        return Names.key(name.replaceAll("\\s*,\\s*", ","));
    }

    private static @Nullable String column(String name, CanonicalOutput output, int c, double[] times,
            double[] values, double slack) {
        for (var row : output.rows()) {
            var printed = c < row.size() ? row.get(c) : "";
            if (printed.isEmpty()) {
                continue;
            }
            int at = nearest(times, Double.parseDouble(row.get(0)));
            if (at < 0) {
                return "no row at time " + row.get(0);
            }
            if (!agrees(printed, values[at]) && Math.abs(Double.parseDouble(printed) - values[at]) > slack) {
                return name + " at " + row.get(0) + ": " + printed + " expected, " + values[at] + " found";
            }
        }
        return null;
    }

    /** Times are printed with as few digits as values. */
    private static int nearest(double[] times, double time) {
        int best = -1;
        for (int i = 0; i < times.length; i++) {
            if (best < 0 || Math.abs(times[i] - time) < Math.abs(times[best] - time)) {
                best = i;
            }
        }
        return best >= 0 && Math.abs(times[best] - time) <= 1e-4 * Math.max(1, Math.abs(time)) ? best : -1;
    }

    /**
     * Within 1e-6 relative, or one unit of the last printed digit after rounding to as many. Where fewer than six digits
     * are printed six are meant, since trailing zeros are left out; numbers with an exponent are taken as printed.
     */
    static boolean agrees(String printed, double value) {
        var expected = new BigDecimal(printed);
        if (Math.abs(value - expected.doubleValue()) <= 1e-6 * Math.abs(expected.doubleValue())) {
            return true;
        }
        if (!Double.isFinite(value)) {
            return false;
        }
        int digits = expected.scale();
        if (expected.signum() != 0 && !printed.toLowerCase(Locale.ROOT).contains("e")) {
            digits = Math.max(digits, 6 - (expected.precision() - expected.scale()));
        }
        var rounded = new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
        return rounded.subtract(expected).abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(-digits)) <= 0;
    }

    static List<Path> models(Path suite) throws IOException {
        try (Stream<Path> files = Files.walk(suite, 2)) {
            return files.filter(f -> f.toString().endsWith(".xmile") || f.toString().endsWith(".stmx")).sorted()
                    .toList();
        }
    }
}
