// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.FeatureModels;
import org.symbiont.sd.Models;
import org.symbiont.sd.SdCompiler;
import org.symbiont.sd.model.Method;

/** Loops of models whose loops are known. */
class FeedbackTest {

    private static FeedbackAnalysis analyze(CompiledModel model) {
        return FeedbackAnalyzer.analyze(model, model.settings(), FeedbackAnalyzer.DEFAULT_LIMIT);
    }

    @Test
    void theTeacupHasOneBalancingLoop() {
        var analysis = analyze(Models.teacup().compile());
        assertThat(analysis.loops()).hasSize(1);
        var loop = analysis.loops().get(0);
        assertThat(loop.id()).isEqualTo("B1");
        assertThat(loop.chain()).isEqualTo("Teacup Temperature -> Heat Loss to Room -> Teacup Temperature");
        assertThat(analysis.links()).contains(
                new Link("Teacup Temperature", "Heat Loss to Room", Polarity.POSITIVE),
                new Link("Heat Loss to Room", "Teacup Temperature", Polarity.NEGATIVE));
        for (int row = 1; row < analysis.times().length; row++) {
            assertThat(analysis.dominance()[0][row]).isCloseTo(-1, within(1e-9));
        }
    }

    /** Logistic growth: with s' = r s (1 - s / k) the reinforcing loop has the share 1 - s / k of both, by equation 1. */
    @Test
    void dominanceShiftsAtTheInflectionOfLogisticGrowth() {
        var model = Models.model().from(0, 20, 0.01, Method.EULER).stock("s", "1", "growth", "")
                .flow("growth", "0.5 * s * room")
                .aux("room", "1 - s / 100").compile();
        var analysis = analyze(model);
        assertThat(analysis.loops()).extracting(FeedbackLoop::chain).containsExactly("s -> growth -> s",
                "s -> room -> growth -> s");
        assertThat(analysis.loops()).extracting(FeedbackLoop::id).containsExactly("R1", "B1");
        var s = model.run(model.settings()).series("s");
        for (int row = 1; row < s.length; row++) {
            if (Math.abs(s[row] - 50) > 1) {
                double share = 1 - s[row] / 100;
                assertThat(analysis.dominance()[0][row]).isCloseTo(share, within(0.01));
                assertThat(analysis.dominance()[1][row]).isCloseTo(share - 1, within(0.01));
            }
        }
    }

    @Test
    void delaysCloseLoopsUnderTheNameOfTheirOwner() {
        var model = Models.model().stock("stock", "10", "order", "").flow("order", "(100 - seen) / 4")
                .aux("seen", "SMTH1(stock, 2)").compile();
        assertThat(analyze(model).loops()).extracting(FeedbackLoop::chain)
                .contains("stock -> seen -> order -> stock");
    }

    @Test
    void aCutListSaysSo() {
        var model = Models.model();
        var sum = new StringBuilder("1");
        for (int i = 0; i < 9; i++) {
            sum.append(" + s").append(i);
        }
        for (int i = 0; i < 9; i++) {
            model.stock("s" + i, "1", "f" + i, "").flow("f" + i, "(" + sum + ") / 100");
        }
        var compiled = model.compile();
        var analysis = FeedbackAnalyzer.analyze(compiled, compiled.settings(), 50);
        assertThat(analysis.loops()).hasSize(50);
        assertThat(analysis.complete()).isFalse();
        assertThat(analysis.note()).isEqualTo("Only the first 50 feedback loops are listed; the model has more.");
    }

    @Test
    void everyFeatureModelCanBeAnalyzed() {
        FeatureModels.all().forEach((name, model) -> {
            var analysis = analyze(SdCompiler.compile(model).orThrow());
            for (var row : analysis.dominance()) {
                for (double share : row) {
                    assertThat(share).as(name).isFinite().isBetween(-1.0, 1.0);
                }
            }
        });
    }
}
