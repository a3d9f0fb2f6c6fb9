// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.symbiont.lp.io.LpTokens.Kind;
import org.symbiont.lp.problem.Sense;

/**
 * Reads lp_solve's LP format (lp_solve 5.5 reference guide, "lp-format"): the objective, then rows and bounds, then
 * declarations. As there, an objective without {@code max:} or {@code min:} is maximised, and an unlabelled relation of
 * a single column is a bound.
 */
final class LpFormatReader {
    private static final Set<String> MAXIMIZE = Set.of("max", "maximize", "maximise");
    private static final Set<String> MINIMIZE = Set.of("min", "minimize", "minimise");

    private final Draft draft;
    private final AliasComments aliases = new AliasComments();
    private final LpTokens tokens;
    private final LpRelations relations;

    private LpFormatReader(SourceText source) throws FaultException {
        draft = new Draft(source);
        tokens = new LpTokens(source, aliases);
        relations = new LpRelations(draft, tokens);
    }

    static ReadResult read(Path file) throws FaultException {
        try (var source = SourceText.open(file)) {
            return new LpFormatReader(source).read();
        }
    }

    private ReadResult read() throws FaultException {
        if (tokens.is(Kind.END)) {
            throw tokens.fault("The file is empty: an LP file begins with an objective, at least 'min: ;'.");
        }
        objective();
        var declarations = new LpDeclarations(draft, tokens, aliases);
        while (!tokens.is(Kind.END)) {
            if (declarations.begins()) {
                declarations.read();
            } else {
                relations.read();
            }
        }
        draft.requireOpenBounds();
        draft.builder().name(aliases.problem());
        return draft.toResult(relations.rows(), aliases);
    }

    private void objective() throws FaultException {
        draft.builder().sense(Sense.MAXIMIZE);
        if (tokens.is(Kind.NAME) && tokens.isFollowedBy(':')) {
            String word = tokens.name().toLowerCase(Locale.ROOT);
            if (MINIMIZE.contains(word)) {
                draft.builder().sense(Sense.MINIMIZE);
            } else if (!MAXIMIZE.contains(word)) {
                throw tokens.fault("Expected the objective, 'max:' or 'min:', but found " + tokens.inWords() + ".");
            }
            tokens.advance();
            tokens.advance();
        }
        var sum = relations.sum();
        for (int k = 0; k < sum.terms(); k++) {
            draft.builder().addCost(sum.column(k), sum.coefficient(k));
        }
        if (Double.isInfinite(sum.constant())) {
            throw tokens.fault("The objective's constant is infinite.");
        }
        draft.builder().constant(sum.constant());
        tokens.require(Kind.SEMICOLON, "';' after the objective");
    }
}
