// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.symbiont.sd.model.Method;
import org.symbiont.sd.run.Engine;

/**
 * Every model of the suite against its canonical output. A model that does not pass is listed here with the reason, and the
 * reason is checked: a reason that no longer holds fails the test as an unexplained difference does.
 */
class ConformanceTest {

    /** Why a model cannot pass in double precision and with its own settings. */
    private enum Reason {
        /** The output was computed in single precision: all its digits come out when we round to it after each operation. */
        SINGLE_PRECISION,
        /** Where terms of 1 to 10 cancel, the output holds what single precision leaves of them, below 1e-6, not zero. */
        RESIDUE,
        /** The file asks for RK4, its output was computed by Euler: it comes out with Euler in single precision. */
        OUTPUT_BY_EULER,
        /** The translation into XMILE holds "???" in place of an equation. */
        EQUATION_LOST,
        /** The translation calls a macro with a blank in its name that the file does not define. */
        MACRO_LOST,
        /** The translation dropped ACTIVE INITIAL: the file's initial value is another. */
        INITIAL_LOST,
        /** The equation reads {@code IF false_input not THEN}, which is no expression. */
        MALFORMED
    }

    private static final Map<String, Reason> EXPLAINED = new TreeMap<>(Map.ofEntries(
            Map.entry("SIR/", Reason.SINGLE_PRECISION), Map.entry("exp/", Reason.SINGLE_PRECISION),
            Map.entry("trig/", Reason.SINGLE_PRECISION), Map.entry("arithmetics_exp/", Reason.RESIDUE),
            Map.entry("zeroled_decimals/", Reason.OUTPUT_BY_EULER),
            Map.entry("subscript_1d_arrays/", Reason.EQUATION_LOST),
            Map.entry("subscript_constant_call/", Reason.EQUATION_LOST),
            Map.entry("subscript_multiples/", Reason.EQUATION_LOST),
            Map.entry("subscript_subranges/", Reason.EQUATION_LOST),
            Map.entry("subscripted_flows/", Reason.EQUATION_LOST), Map.entry("macro_expression/", Reason.MACRO_LOST),
            Map.entry("macro_multi_expression/", Reason.MACRO_LOST), Map.entry("macro_stock/", Reason.MACRO_LOST),
            Map.entry("active_initial/", Reason.INITIAL_LOST),
            Map.entry("logicals/test_logicals.stmx", Reason.MALFORMED)));

    @Test
    void everyModelPassesOrIsExplained() throws IOException {
        var suite = Path.of(System.getProperty("symbiont.root", "../..")).resolve("../shared/conformance/sdx");
        assumeTrue(Files.isDirectory(suite), "skipped: the folder ../shared/conformance/sdx is not there");
        var models = ConformanceCase.models(suite);
        var reasons = new LinkedHashMap<Reason, List<String>>();
        var unexplained = new ArrayList<String>();
        int passed = 0;
        for (var model : models) {
            var name = model.getParent().getFileName() + "/" + model.getFileName();
            var failure = ConformanceCase.failure(model, Engine.COMPILED);
            var reason = EXPLAINED.entrySet().stream().filter(e -> name.startsWith(e.getKey()))
                    .map(Map.Entry::getValue).findFirst().orElse(null);
            if (failure == null) {
                passed++;
            } else if (reason == null || !holds(reason, model, failure)) {
                unexplained.add(name + ": " + failure);
            } else {
                reasons.computeIfAbsent(reason, r -> new ArrayList<>()).add(name);
            }
        }
        System.out.println("XMILE conformance: " + passed + " of " + models.size() + " pass");
        reasons.forEach((reason, names) -> System.out.println("  " + reason + " " + names.size() + ": " + names));
        assertThat(unexplained).isEmpty();
        assertThat(passed).isGreaterThanOrEqualTo(60);
    }

    private static boolean holds(Reason reason, Path model, String failure) throws IOException {
        return switch (reason) {
            case SINGLE_PRECISION -> ConformanceCase.failure(model, SinglePrecision::run, 0) == null;
            case RESIDUE ->
                ConformanceCase.failure(model, c -> c.run(c.settings()), 1e-6) == null;
            case OUTPUT_BY_EULER -> Files.readString(model).contains("RK4") && ConformanceCase.failure(model,
                    c -> c.run(c.settings().with(c.source().specs().withMethod(Method.EULER))), 0) == null;
            case EQUATION_LOST -> Files.readString(model).contains("???");
            case MACRO_LOST -> failure.contains("EXPRESSION MACRO") && !Files.readString(model).contains("<macro");
            case INITIAL_LOST -> failure.equals("Stock A at 0: 45 expected, 0.0 found")
                    && !Files.readString(model).contains("45");
            case MALFORMED -> failure.contains("false_input not");
        };
    }
}
