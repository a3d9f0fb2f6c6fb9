// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.symbiont.cli.text.SeriesSummary;
import org.symbiont.cli.text.Style;
import org.symbiont.experiment.RunListener;
import org.symbiont.experiment.XmileSimulation;
import org.symbiont.model.IntegrationMethod;
import org.symbiont.results.Diagnostic;
import org.symbiont.sd.model.Method;

/** The series of an XMILE file. */
final class XmileSeries {
    private final Console console;
    private final SeriesOutput output;

    XmileSeries(Console console, SeriesOutput output) {
        this.console = console;
        this.output = output;
    }

    /** Runs a file; gives the exit code. What is wrong is told, and what could be computed up to there is written. */
    int run(Path path, @Nullable BigDecimal step, @Nullable IntegrationMethod method) {
        try (var interrupt = new Interrupt()) {
            var run = XmileSimulation.run(console.folder().resolve(path), path.toString(),
                    step == null ? null : step.doubleValue(),
                    method == null ? null : Method.of(method.getLiteral()).orElseThrow(), new RunListener() {
                        @Override
                        public boolean isCancelled() {
                            return interrupt.isCancelled();
                        }
                    });
            run.diagnostics().forEach(each -> tell(each, path));
            var trajectory = run.trajectory();
            if (trajectory == null) {
                return ExitCode.FAULTS;
            }
            var style = output.isFile() ? Style.PLAIN : console.outStyle();
            output.write(trajectory, new SeriesSummary(console.width(), style).lines(run.title(), run.series()));
            return switch (trajectory.status()) {
                case COMPLETED -> ExitCode.OK;
                case CANCELLED, RUNNING -> ExitCode.INTERRUPTED;
                case FAILED -> ExitCode.FAILED;
            };
        }
    }

    private void tell(Diagnostic diagnostic, Path path) {
        var place = diagnostic.place();
        var style = console.errStyle();
        String word = diagnostic.severity().word();
        console.complain((place == null ? path.toString() : place.file() + ":" + place.line()) + ": "
                + (diagnostic.isError() ? style.bad(word) : style.warning(word)) + ": " + diagnostic.message());
    }
}
