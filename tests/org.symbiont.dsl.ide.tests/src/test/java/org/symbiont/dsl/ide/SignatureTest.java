// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.symbiont.dsl.ide.signature.Signature;
import org.symbiont.dsl.ide.signature.SignatureService;

/** How built-ins are called. */
class SignatureTest {

    private static Optional<Signature> at(String formula) {
        Marked place = Marked
                .of("cluster A { emission CO2 : mass dynamics D { stock s = 1 lookup curve = (0, 0), (1, 1) aux a = "
                        + formula + " } }");
        return Services.get(SignatureService.class).at(Services.file(place.text()), place.caret());
    }

    @Test
    void showsTheParameterAtTheCaret() {
        assertThat(at("delay(s, <|>2 year)")).hasValueSatisfying(signature -> {
            assertThat(signature.label()).isEqualTo("delay(input, duration, initial)");
            assertThat(signature.active()).isEqualTo(1);
            assertThat(signature.parameters()).extracting(Signature.Parameter::documentation).containsExactly(
                    "a formula",
                    "a length of time", "a formula of the dimension of the first argument; may be left out");
            assertThat(signature.documentation()).contains("of that long ago");
        });
    }

    @Test
    void worksWhileTheCallIsBeingWritten() {
        assertThat(at("delay(<|>")).hasValueSatisfying(s -> assertThat(s.active()).isZero());
        assertThat(at("delay(s,<|>")).hasValueSatisfying(s -> assertThat(s.active()).isEqualTo(1));
        assertThat(at("max(s, 1, 2,<|>")).hasValueSatisfying(s -> assertThat(s.active()).isZero());
    }

    @Test
    void meansTheInnermostCall() {
        assertThat(at("max(delay(s, <|>1 year), 3)").map(Signature::label)).contains("delay(input, duration, initial)");
        assertThat(at("max(delay(s, 1 year), <|>3)").map(Signature::label)).contains("max(x, ...)");
        assertThat(at("curve(<|>s)").map(Signature::label)).contains("curve(x)");
    }

    @Test
    void saysNothingOutsideOfCalls() {
        assertThat(at("<|>s")).isEmpty();
        assertThat(at("max(s, 1)<|> ")).isEmpty();
        assertThat(at("(s <|>+ 1)")).isEmpty();
    }
}
