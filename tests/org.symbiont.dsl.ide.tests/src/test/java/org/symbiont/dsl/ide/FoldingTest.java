// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.symbiont.dsl.ide.folding.FoldingService;
import org.symbiont.dsl.ide.lens.Lens;
import org.symbiont.dsl.ide.lens.LensService;

/** What can be folded, and what stands above experiments. */
class FoldingTest {

    private static List<String> folds(String text) {
        return Services.get(FoldingService.class).of(Services.file(text)).stream().map(f -> f.kind() + " "
                + text.substring(0, f.span().offset()).lines().count() + ".."
                + text.substring(0, f.span().end()).lines()
                        .count())
                .toList();
    }

    @Test
    void foldsBlocksCommentsAndImports() {
        assertThat(folds("""
                import "a.symbiont"
                import "b.symbiont"
                /* a
                   comment */
                cluster A {
                    company B { unit U { } }
                    company C {
                    }
                }
                """)).containsExactly("IMPORTS 0..2", "COMMENT 2..4", "BLOCK 5..9", "BLOCK 7..8");
    }

    @Test
    void foldsWhatIsWholeInATextThatIsNot() {
        assertThat(folds("cluster A {\n company B {\n }\n unit ")).containsExactly("BLOCK 2..3");
    }

    @Test
    void showsALensAboveEachExperiment() {
        assertThat(Services.get(LensService.class)
                .of(Services.file("cluster A {\n  experiment Ideas { match }\n  experiment Half { }\n}")))
                .extracting(Lens::title).containsExactly("Run Ideas");
    }
}
