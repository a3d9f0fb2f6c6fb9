// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.model.Calibrate;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Series;
import org.symbiont.results.Status;
import org.symbiont.sd.run.RunMonitor;

/** Fits to data that were computed with known constants: 100 exp(-t / 8) and what flows out of it. */
class CalibrationTest {
    @TempDir
    private Path folder = Path.of("");

    private CaseResult fit(String sentence, String csv) throws IOException {
        Files.writeString(folder.resolve("data.csv"), csv);
        var file = folder.resolve("test.symbiont");
        Files.writeString(file, """
                cluster Test {
                    currency EUR
                    horizon 1 year from 2000-01
                    phase First 2000 .. 2001 { firms 90 }
                    phase Second 2002 .. { firms 50 }
                    dynamics D {
                        stock level = 100 t
                        constant life = 3 year
                        constant other = 1 year
                        flow out : level -> cloud = level / life
                    }
                    experiment E { calibrate D %s }
                }
                """.formatted(sentence));
        var cluster = SymbiontLanguage.load(file).cluster().orElseThrow();
        var verb = (Calibrate) cluster.experiments().getFirst().getVerb();
        return DynamicsCalibration.of(cluster, verb, element -> null).run(RunMonitor.NONE);
    }

    private static String decay() {
        var text = new StringBuilder("year,tonnes,tonnes_shown\n");
        for (int year = 1; year <= 6; year++) {
            text.append(2000 + year).append(',').append(year == 4 ? "" : 100 * Math.exp(-year / 8.0)).append(',')
                    .append(year == 4 ? "12" : "").append('\n');
        }
        return text.toString();
    }

    @Test
    void findsTheConstantAndHowSureItIs() throws IOException {
        var result = fit("for 10 year step 0.125 year varying life in 1 .. 20 year "
                + "to level = table \"data.csv\" column tonnes in t", decay());

        assertThat(result.status()).isEqualTo(Status.COMPLETED);
        var fit = Objects.requireNonNull(result.fit());
        assertThat(fit.estimates().getFirst().value()).isCloseTo(8, within(1e-4));
        assertThat(fit.estimates().getFirst().before()).isCloseTo(3, within(1e-12));
        assertThat(fit.estimates().getFirst().error()).isLessThan(1e-3);
        assertThat(fit.observations()).isEqualTo(5);
        assertThat(fit.explained()).isCloseTo(1, within(1e-6));
        var data = result.series().stream().filter(s -> s.kind() == Series.Kind.REFERENCE).findFirst().orElseThrow();
        assertThat(data.element()).isEqualTo("D.level");
        assertThat(data.unit()).isEqualTo("t");
        assertThat(data.times().stream().toArray()).containsExactly(1, 2, 3, 5, 6);
        var shown = result.series().stream().filter(s -> s.kind() == Series.Kind.SHOWN).findFirst().orElseThrow();
        assertThat(shown.times().stream().toArray()).containsExactly(4);
        assertThat(shown.values().stream().toArray()).containsExactly(12);
    }

    @Test
    void theSameSeedGivesTheSameFit() throws IOException {
        String sentence = "for 10 year step 0.125 year varying life in 1 .. 20 year to level = table \"data.csv\" column tonnes in t";

        assertThat(fit(sentence, decay())).isEqualTo(fit(sentence, decay()));
    }

    @Test
    void refusesMoreConstantsThanData() throws IOException {
        var result = fit("for 10 year step 0.125 year varying life in 1 .. 20 year, other in 1 .. 2 year "
                + "to level = table \"data.csv\" column tonnes in t", "year,tonnes\n2001,90\n2002,80\n");

        assertThat(result.status()).isEqualTo(Status.FAILED);
        assertThat(result.diagnostics().toString()).contains("2 constants cannot be fitted to 2 observations");
    }

    @Test
    void aConstantAtItsBoundIsTold() throws IOException {
        var result = fit("for 10 year step 0.125 year varying life in 1 .. 5 year "
                + "to level = table \"data.csv\" column tonnes in t", decay());

        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("fit.bound");
    }

    @Test
    void aTableThatDoesNotSayWhen() throws IOException {
        var result = fit("for 10 year step 0.125 year varying life in 1 .. 20 year "
                + "to level = table \"data.csv\" column tonnes in t", "when,tonnes\nonce,90\n");

        assertThat(result.status()).isEqualTo(Status.NOT_RUN);
        assertThat(result.diagnostics().toString()).contains("does not say when 'level' was so. Add a column 'year'");
    }
}
