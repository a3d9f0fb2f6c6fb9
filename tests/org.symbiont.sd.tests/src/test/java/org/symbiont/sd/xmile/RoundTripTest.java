// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.symbiont.sd.Diagnostic;
import org.symbiont.sd.FeatureModels;
import org.symbiont.sd.SdCompiler;
import org.symbiont.sd.dimension.UnitCheck;
import org.symbiont.sd.model.SdModel;

/** Import, export, import gives the same model, the same text and the same trajectory. */
class RoundTripTest {

    @TestFactory
    Stream<DynamicTest> featureModels() {
        return FeatureModels.all().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> roundTrip(e.getValue())));
    }

    @Test
    void conformanceSuite() throws IOException {
        var suite = Path.of(System.getProperty("symbiont.root", "../..")).resolve("../shared/conformance/sdx");
        assumeTrue(Files.isDirectory(suite), "skipped: the folder ../shared/conformance/sdx is not there");
        try (Stream<Path> files = Files.walk(suite, 2)) {
            for (var file : files.filter(f -> f.toString().matches(".*\\.(xmile|stmx)")).sorted().toList()) {
                var model = XmileReader.read(file).model();
                if (model != null) {
                    // Units of imported models warn at most, whatever they say.
                    assertThat(UnitCheck.check(model, Diagnostic.Severity.WARNING)).noneMatch(Diagnostic::isError);
                    roundTrip(model);
                }
            }
        }
    }

    private static void roundTrip(SdModel model) {
        var text = XmileWriter.write(model);
        var back = XmileReader.parse(text, "back.xmile");
        assertThat(back.issues()).isEmpty();
        var copy = java.util.Objects.requireNonNull(back.model());
        assertThat(copy).isEqualTo(model);
        assertThat(XmileWriter.write(copy)).isEqualTo(text);
        var one = SdCompiler.compile(model).orThrow();
        var two = SdCompiler.compile(copy).orThrow();
        assertThat(two.run(two.settings()).columns()).isEqualTo(one.run(one.settings()).columns());
    }
}
