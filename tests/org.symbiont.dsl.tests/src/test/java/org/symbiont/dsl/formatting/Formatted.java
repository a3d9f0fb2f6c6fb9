// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.symbiont.dsl.load.SymbiontLanguage;

/** A text, what the formatter makes of it, and what must hold of both. */
record Formatted(String source, String text) {

    private static final SymbiontFormatter FORMATTER = SymbiontLanguage.injector().getInstance(SymbiontFormatter.class);

    static Formatted of(String source) {
        return new Formatted(source, FORMATTER.format(source)
                .orElseThrow(() -> new AssertionError("%s in:%n%s".formatted(faults(source), source))));
    }

    private static List<String> faults(String source) {
        var faults = new ArrayList<String>();
        parse(source).getSyntaxErrors().forEach(node -> faults
                .add("line %d: %s".formatted(node.getStartLine(), node.getSyntaxErrorMessage().getMessage())));
        return faults;
    }

    static IParseResult parse(String text) {
        return SymbiontLanguage.injector().getInstance(IParser.class).parse(new StringReader(text));
    }

    /** Formatting again changes nothing; the tokens, of them the names that refer, the model and all comments are the same. */
    void assertHolds() {
        assertThat(FORMATTER.format(text)).as("formatted twice, from:%n%s", source).hasValue(text);
        assertThat(words(text)).as("tokens and comments of:%n%s", source).isEqualTo(words(source));
        assertThat(EcoreUtil.equals(parse(text).getRootASTElement(), parse(source).getRootASTElement()))
                .as("same model as:%n%s", source).isTrue();
        assertThat(text.lines().filter(line -> !line.equals(line.stripTrailing()))).as("blanks at ends of lines")
                .isEmpty();
    }

    /** Tokens and comments, these without the blanks in them. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (ILeafNode leaf : parse(text).getRootNode().getLeafNodes()) {
            String word = leaf.isHidden() ? leaf.getText().replaceAll("[\\s\uFEFF]+", "") : leaf.getText();
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
