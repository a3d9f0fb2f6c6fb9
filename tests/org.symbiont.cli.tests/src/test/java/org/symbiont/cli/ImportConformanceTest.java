// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.experiment.RunListener;
import org.symbiont.experiment.RunOptions;
import org.symbiont.experiment.ExperimentRunner;
import org.symbiont.experiment.XmileExchange;
import org.symbiont.experiment.XmileSimulation;
import org.symbiont.results.Series;
import org.symbiont.sd.model.Names;

/** What can be imported of the conformance models is read without an error, and moves as the file does. */
class ImportConformanceTest {
    private static final double RELATIVE = 1e-9;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void importedModelsMoveAsTheirFiles() throws IOException {
        var root = Path.of(System.getProperty("symbiont.root", ".")).resolve("../shared/conformance/sdx").normalize();
        Assumptions.assumeTrue(Files.isDirectory(root), "No conformance models in " + root);
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(f -> f.toString().endsWith(".xmile")).sorted().toList();
        }
        int imported = 0;
        for (var file : files) {
            var exchange = XmileExchange.read(file, file.getFileName().toString());
            if (!exchange.text().isEmpty()) {
                imported++;
                same(file, exchange.text());
            }
        }
        System.out.println("Imported as text: " + imported + " of " + files.size() + " conformance models");
        assertThat(imported).isGreaterThanOrEqualTo(LEAST);
    }

    private static final int LEAST = 30;

    private void same(Path file, String text) throws IOException {
        var place = folder.resolve("model.symbiont");
        Files.writeString(place, text);
        var model = SymbiontLanguage.load(place);
        assertThat(model.hasErrors()).as(() -> file + ": " + model.issues() + text).isFalse();
        var result = ExperimentRunner.run(model, RunOptions.DEFAULT, RunListener.NONE).experiments().getFirst().cases()
                .getFirst();
        var original = XmileSimulation.run(file, "f", null, null, RunListener.NONE).trajectory();
        if (original == null) {
            return;
        }
        assertThat(result.series()).as(() -> file + ": " + result.diagnostics()).isNotEmpty();
        for (var series : result.series()) {
            String name = series.element().substring(series.element().indexOf('.') + 1);
            if (series.kind() == Series.Kind.VARIABLE
                    && original.names().stream().anyMatch(each -> Names.same(each, name))) {
                double[] expected = original.series(name);
                for (int row = 0; row < expected.length && expected.length == series.values().size(); row++) {
                    assertThat(series.values().get(row)).as(file + " " + name + " " + row)
                            .isCloseTo(expected[row], within(RELATIVE * (1 + Math.abs(expected[row]))));
                }
            }
        }
    }
}
