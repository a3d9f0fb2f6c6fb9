// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.symbiont.results.file.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code symbiont export}: writes a model in the form of another program. */
@Command(name = "export", description = "Writes a model in another form: a drawing, or the problem behind an experiment.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".", description = "A .symbiont file, or a folder with one (default: here).")
    private Path path = Path.of(".");

    @Option(names = "--to", required = true, paramLabel = "svg|lp|mps|xmile", description = "The form: svg, a drawing of the cluster or of its dynamics; lp (of lp_solve) or mps, an optimisation problem in the names of the model; xmile, a dynamics for other simulators.")
    private String to = "";

    @Option(names = "--of", paramLabel = "NAME", description = "The part of the model: for svg, a dynamics (default: the whole cluster); for lp and mps, an experiment (default: the first that optimises); for xmile, a dynamics or an experiment that simulates (default: the first).")
    private @Nullable String part;

    @Option(names = "--scenario", paramLabel = "NAME", description = "For lp and mps: in which scenario (default: the experiment's first).")
    private @Nullable String scenario;

    @Option(names = "--by", paramLabel = "units|companies|cluster", description = "For lp and mps: who decides (default: as the experiment says).")
    private @Nullable DeciderChoice decider;

    @Option(names = {"-o",
        "--output"}, paramLabel = "FILE", description = "Where to write it (default: the terminal).")
    private @Nullable Path output;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ExportTarget target = target();
        if (output != null) {
            OutputFile.requireWritable(console.folder().resolve(output), output);
        }
        var texts = target.exportAll(
                new ExportRequest(path, part, scenario, decider == null ? null : decider.decider()));
        if (texts.size() > 1 && output == null) {
            throw new Failure(ExitCode.USAGE, "Here " + texts.size()
                    + " decide, each with a problem of its own: name a file with -o, and each gets one beside it.");
        }
        texts.forEach((word, text) -> write(text, output == null || word.isEmpty() ? output : beside(output, word)));
        return ExitCode.OK;
    }

    private ExportTarget target() {
        var all = ExportTarget.all(console);
        return all.stream().filter(t -> t.name().equals(to)).findFirst().orElseThrow(() -> new Failure(ExitCode.USAGE,
                "There is no form '" + to + "' to export to. There are: "
                        + all.stream().map(ExportTarget::name).collect(Collectors.joining(", ")) + "."));
    }

    /** {@code plan.lp} for Brewery is {@code plan-Brewery.lp}. */
    private static Path beside(Path named, String word) {
        String file = Objects.requireNonNullElse(named.getFileName(), Path.of("plan")).toString();
        int dot = file.lastIndexOf('.') < 0 ? file.length() : file.lastIndexOf('.');
        return named.resolveSibling(file.substring(0, dot) + "-" + word + file.substring(dot));
    }

    private void write(String text, @Nullable Path place) {
        if (place == null) {
            console.out().append(text).flush();
            return;
        }
        try {
            AtomicFile.write(console.folder().resolve(place), writer -> writer.append(text));
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED,
                    "'" + place + "' could not be written: " + OutputTrouble.reason(e) + ".");
        }
        console.complain("Wrote " + place + ".");
    }
}
