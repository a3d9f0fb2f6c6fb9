// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.upgrade;

import java.util.ArrayList;
import java.util.List;

import com.google.inject.Inject;
import com.google.inject.Provider;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.jspecify.annotations.Nullable;

/**
 * Brings a text to the newest version of the language, step by step, and states that version in it. A text that states no version is
 * in version 1.
 */
public final class LanguageUpgrade {

    /** The version that is read here. */
    public static final int NEWEST = 1;

    /** The steps, the first of them from version 1 to 2: none yet. */
    private static final List<UpgradeStep> STEPS = List.of();

    private final Provider<Lexer> lexers;
    private final List<UpgradeStep> steps;

    /** Creates the upgrade to the version that is read here. */
    @Inject
    public LanguageUpgrade(Provider<Lexer> lexers) {
        this(lexers, STEPS);
    }

    /** Creates an upgrade by other steps; the newest version is one more than there are steps. */
    LanguageUpgrade(Provider<Lexer> lexers, List<UpgradeStep> steps) {
        this.lexers = lexers;
        this.steps = List.copyOf(steps);
    }

    /** The text in the newest version; itself where it is that already, or newer. */
    public String upgrade(String text) {
        int version = version(text);
        if (version < 1 || version > steps.size()) {
            return text;
        }
        String upgraded = text;
        for (UpgradeStep step : steps.subList(version - 1, steps.size())) {
            upgraded = step.upgrade(upgraded);
        }
        return stated(upgraded, steps.size() + 1);
    }

    /** The version that a text states; 1 where it states none. */
    public int version(String text) {
        CommonToken number = stated(tokens(text));
        try {
            return number == null ? 1 : Integer.parseInt(number.getText());
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    private String stated(String text, int version) {
        List<CommonToken> tokens = tokens(text);
        CommonToken number = stated(tokens);
        if (number != null) {
            return text.substring(0, number.getStartIndex()) + version + text.substring(number.getStopIndex() + 1);
        }
        int place = place(tokens);
        return text.substring(0, place) + "\nlanguage " + version + "\n" + text.substring(place);
    }

    /** The number in {@code language 1}, or null. */
    private static @Nullable CommonToken stated(List<CommonToken> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean whole = tokens.get(i).getText().chars().allMatch(c -> c >= '0' && c <= '9');
            boolean phase = i > 1 && "phase".equals(tokens.get(i - 2).getText());
            if (whole && "language".equals(tokens.get(i - 1).getText()) && !phase) {
                return tokens.get(i);
            }
        }
        return null;
    }

    /** Where a version can be stated: in the block of the cluster, or after the imports of a fragment. */
    private static int place(List<CommonToken> tokens) {
        int i = 0;
        while (i + 1 < tokens.size() && "import".equals(tokens.get(i).getText())) {
            i += 2;
        }
        if (i < tokens.size() && "cluster".equals(tokens.get(i).getText())) {
            while (i < tokens.size() - 1 && !"{".equals(tokens.get(i).getText())) {
                i++;
            }
            return tokens.get(i).getStopIndex() + 1;
        }
        return i == 0 ? 0 : tokens.get(i - 1).getStopIndex() + 1;
    }

    private List<CommonToken> tokens(String text) {
        Lexer lexer = lexers.get();
        lexer.setCharStream(new ANTLRStringStream(text));
        var tokens = new ArrayList<CommonToken>();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token instanceof CommonToken common && !isBlankOrComment(common.getText())) {
                tokens.add(common);
            }
        }
        return tokens;
    }

    /** It is the parser's stream of tokens that hides them, not the lexer. */
    private static boolean isBlankOrComment(String text) {
        return text.isBlank() || text.startsWith("\uFEFF") || text.startsWith("//") || text.startsWith("/*");
    }
}
