// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.FeatureModels;
import org.symbiont.sd.Models;
import org.symbiont.sd.SdCompiler;
import org.symbiont.sd.model.Method;
import org.symbiont.sd.run.Engine;
import org.symbiont.sd.run.Interpreter;
import org.symbiont.sd.run.Trajectory;
import org.symbiont.sd.xmile.XmileReader;

/** Interpreter and byte code give the same bits on every test model, by every method. */
class EnginesAgreeTest {

    @TestFactory
    Stream<DynamicTest> onFeatureModels() {
        return FeatureModels.all().entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
            var compilation = SdCompiler.compile(e.getValue());
            assertThat(compilation.diagnostics()).isEmpty();
            agree(compilation.orThrow());
        }));
    }

    @Test
    void onTheConformanceSuite() throws IOException {
        var suite = Path.of(System.getProperty("symbiont.root", "../..")).resolve("../shared/conformance/sdx");
        assumeTrue(Files.isDirectory(suite), "skipped: the folder ../shared/conformance/sdx is not there");
        int compared = 0;
        try (Stream<Path> files = Files.walk(suite, 2)) {
            for (var file : files.filter(f -> f.toString().matches(".*\\.(xmile|stmx)")).sorted().toList()) {
                var model = XmileReader.read(file).model();
                if (model != null) {
                    agree(SdCompiler.compile(model).orThrow());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(60);
    }

    private static void agree(CompiledModel model) {
        assertThat(model.evaluator(Engine.COMPILED)).isNotInstanceOf(Interpreter.class);
        for (var method : Method.values()) {
            var settings = model.settings().with(model.settings().specs().withMethod(method));
            var compiled = model.run(settings.with(Engine.COMPILED));
            var interpreted = model.run(settings.with(Engine.INTERPRETED));
            assertThat(compiled.problem()).isEqualTo(interpreted.problem());
            assertThat(compiled.names()).isEqualTo(interpreted.names());
            assertThat(bits(compiled)).isEqualTo(bits(interpreted));
        }
    }

    private static long[][] bits(Trajectory trajectory) {
        return Arrays.stream(trajectory.columns())
                .map(c -> Arrays.stream(c).mapToLong(Double::doubleToRawLongBits).toArray()).toArray(long[][]::new);
    }

    /** HotSpot compiles no method over 8000 bytes. */
    @Test
    void noMethodIsTooLongToBeCompiled() {
        var many = Models.model();
        for (int i = 0; i < 2000; i++) {
            many.aux("a" + i, "time * " + i + " + SIN(time) / " + (i + 1));
        }
        for (var model : Stream.concat(Stream.of(many.build()), FeatureModels.all().values().stream()).toList()) {
            var file = ClassFile.of().parse(EvaluatorCompiler.bytes(SdCompiler.compile(model).orThrow().program()));
            for (var method : file.methods()) {
                int length = method.code().map(c -> ((CodeAttribute) c).codeLength()).orElse(0);
                assertThat(length).as(method.methodName().stringValue()).isLessThan(8000);
            }
        }
    }
}
