// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.IntegrationMethod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code symbiont simulate}: runs stocks and flows and prints their series. */
@Command(name = "simulate", description = "Simulates the stocks and flows of a model, of ours or in XMILE, and prints their series.", mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "0..1", defaultValue = ".", description = "A .symbiont file, a folder with one (default: here), or an .xmile or .stmx file.")
    private Path path = Path.of(".");

    @Option(names = "--dt", paramLabel = "STEP", description = "Step of the integration, in the model's unit of time, instead of its own.")
    private @Nullable String dt;

    @Option(names = "--method", paramLabel = "euler|rk2|rk4|adaptive", description = "How to integrate, instead of the model's way.")
    private @Nullable String method;

    @Option(names = "--experiment", paramLabel = "NAME", description = "Which experiment of a .symbiont file (default: its only simulation).")
    private @Nullable String experiment;

    @Option(names = "--scenario", paramLabel = "NAME", split = ",", description = "Run in this scenario of a .symbiont file.")
    private List<String> scenarios = List.of();

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Form of the series (default: text).")
    private ResultFormat format = ResultFormat.text;

    @Option(names = {"-o",
        "--output"}, paramLabel = "FILE", description = "Where to write them (default: the terminal).")
    private @Nullable Path output;

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var step = step();
        var chosen = method();
        var series = new SeriesOutput(console, format, output);
        series.requireWritable();
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xmile") && !name.endsWith(".stmx") && !name.endsWith(".xml")) {
            return new ModelSeries(console, series).run(path, experiment, scenarios, step, chosen);
        }
        if (experiment != null || !scenarios.isEmpty()) {
            throw new Failure(ExitCode.USAGE, "An XMILE file has no experiments and no scenarios.");
        }
        return new XmileSeries(console, series).run(path, step, chosen);
    }

    private @Nullable BigDecimal step() {
        if (dt == null) {
            return null;
        }
        try {
            var step = new BigDecimal(dt.strip());
            double value = step.doubleValue();
            if (value > 0 && Double.isFinite(value)) {
                return step;
            }
        } catch (NumberFormatException e) {
            // told below with all else that is no step
        }
        throw new Failure(ExitCode.USAGE, "The step dt is '" + dt
                + "': it must be a number above zero, such as 0.25, or time would not pass.");
    }

    private @Nullable IntegrationMethod method() {
        if (method == null) {
            return null;
        }
        return switch (method.toLowerCase(Locale.ROOT)) {
            case "euler" -> IntegrationMethod.EULER;
            case "rk2" -> IntegrationMethod.RK2;
            case "rk4" -> IntegrationMethod.RK4;
            case "adaptive", "rk45" -> IntegrationMethod.ADAPTIVE;
            default -> throw new Failure(ExitCode.USAGE,
                    "There is no method '" + method + "'. There are: euler, rk2, rk4, adaptive.");
        };
    }
}
