// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.dsl.ide.completion.CompletionService;
import org.symbiont.dsl.ide.completion.Proposal;
import org.symbiont.dsl.ide.hover.HoverService;
import org.symbiont.dsl.ide.hover.HoverText;
import org.symbiont.dsl.ide.navigation.Definitions;
import org.symbiont.dsl.ide.signature.SignatureService;

/** The services at every so-manieth place of every example: none throws, and what is proposed is right in the language. */
class EveryPlaceTest {

    private static final int STEP = 50;
    private static final List<String> CONTINUATIONS = List.of(" ", ")", " = 1");

    static Stream<Path> examples() throws Exception {
        return Examples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyPlaceHasAnAnswer(Path example) {
        Services.project(Services.example(example)).values().forEach(EveryPlaceTest::ask);
    }

    private static void ask(XtextResource file) {
        String text = file.getParseResult().getRootNode().getText();
        int named = 0;
        int proposed = 0;
        for (int offset = 0; offset <= text.length(); offset += STEP) {
            int place = offset;
            var hover = Services.get(HoverService.class).at(file, offset);
            assertThat(hover.map(HoverText::span).filter(span -> !span.touches(place))).isEmpty();
            named += hover.isPresent() ? 1 : 0;
            Services.get(Definitions.class).of(file, offset);
            Services.get(SignatureService.class).at(file, offset);
            List<Proposal> proposals = Services.get(CompletionService.class).at(file, text, offset);
            proposed += proposals.isEmpty() ? 0 : 1;
            if (!proposals.isEmpty()) {
                // One at each place, and not always the first, so that each kind has its turn
                fits(text, place, proposals.get(offset / STEP % proposals.size()));
            }
        }
        assertThat(named).isPositive();
        assertThat(proposed).isPositive();
    }

    /**
     * The text up to the caret with the proposal can be gone on with: its first syntax error is that it ends too early, unless
     * the text before had one already. Where the parser looks ahead it wants to see a sign more.
     */
    private static void fits(String text, int caret, Proposal proposal) {
        String before = text.substring(0, proposal.replaced().offset());
        String after = before + proposal.plainText();
        boolean goesOn = CONTINUATIONS.stream().anyMatch(more -> firstError(after + more) >= after.length());
        assertThat(goesOn || firstError(before + " ") < before.length()).as("%s at %d: …%s", proposal, caret,
                after.substring(Math.max(0, after.length() - 80))).isTrue();
    }

    /** Where the first word stands that should not stand there; the length of the text where only its end comes too early. */
    private static int firstError(String text) {
        Iterable<INode> errors = Services.get(IParser.class).parse(new StringReader(text)).getSyntaxErrors();
        return StreamSupport.stream(errors.spliterator(), false).filter(e -> e.getLength() > 0 || e.getOffset() == 0)
                .filter(e -> !e.getSyntaxErrorMessage().getMessage().contains("found the end of the file"))
                .mapToInt(INode::getOffset).min().orElse(text.length());
    }
}
