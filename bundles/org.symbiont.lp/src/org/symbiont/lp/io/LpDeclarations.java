// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.util.Locale;
import java.util.Set;

import org.symbiont.lp.io.LpTokens.Kind;
import org.symbiont.lp.problem.ColumnKind;

/**
 * The declarations at the end of the LP format: {@code int}, {@code bin}, {@code sec}, {@code sin}, {@code free},
 * {@code sos}.
 */
final class LpDeclarations {
    /** What a writer must not use as a name: it would be read as something else. */
    static final Set<String> KEYWORDS = Set.of("int", "bin", "binary", "sec", "sin", "free", "sos", "sos1", "sos2",
            "max",
            "maximize", "maximise", "min", "minimize", "minimise", "inf", "infinity");

    private static final Set<String> OF_COLUMNS = Set.of("int", "bin", "binary", "sec", "sin", "free");
    private static final Set<String> OF_SETS = Set.of("sos", "sos1", "sos2");

    private final Draft draft;
    private final LpTokens tokens;
    private final AliasComments aliases;
    private int sets;

    LpDeclarations(Draft draft, LpTokens tokens, AliasComments aliases) {
        this.draft = draft;
        this.tokens = tokens;
        this.aliases = aliases;
    }

    /** Whether a declaration begins here: a keyword that no relation, colon or sign follows. */
    boolean begins() {
        if (!tokens.is(Kind.NAME)) {
            return false;
        }
        String word = tokens.name().toLowerCase(Locale.ROOT);
        return (OF_COLUMNS.contains(word) || OF_SETS.contains(word))
                && "<>=:+-".chars().noneMatch(c -> tokens.isFollowedBy((char) c));
    }

    void read() throws FaultException {
        String word = tokens.name().toLowerCase(Locale.ROOT);
        tokens.advance();
        if (OF_SETS.contains(word)) {
            int type = word.equals("sos") ? 0 : word.charAt(3) - '0';
            do {
                set(type);
            } while (tokens.is(Kind.NAME) && !begins());
            return;
        }
        do {
            declare(word, column());
            tokens.take(Kind.COMMA);
        } while (!tokens.take(Kind.SEMICOLON));
    }

    private int column() throws FaultException {
        if (!tokens.is(Kind.NAME)) {
            throw tokens.fault("Expected a column, but found " + tokens.inWords() + ".");
        }
        int column = draft.columns().find(tokens.name());
        if (column < 0) {
            throw tokens.fault("Column " + tokens.inWords() + " is not known: nothing before has it.");
        }
        tokens.advance();
        return column;
    }

    private void declare(String word, int column) {
        var builder = draft.builder();
        ColumnKind kind = builder.kind(column);
        switch (word) {
            case "int" -> builder.kind(column, kind.asInteger());
            case "sec" -> builder.kind(column, kind.asSemiContinuous());
            case "sin" -> builder.kind(column, ColumnKind.SEMI_INTEGER);
            case "free" -> draft.lower(column, Double.NEGATIVE_INFINITY);
            default -> {
                builder.kind(column, kind.asInteger());
                draft.lower(column, 0);
                draft.upper(column, 1);
            }
        }
    }

    /**
     * {@code [name:] column[:weight], ... [<= type[:priority]];}, the end only where the section's keyword does not
     * tell the type.
     */
    private void set(int sectionType) throws FaultException {
        sets++;
        String name = "SOS" + sets;
        if (isLabel()) {
            name = aliases.original("set", tokens.name());
            tokens.advance();
            tokens.advance();
        }
        var members = new SetMembers(name, tokens.line());
        do {
            int column = column();
            members.add(column, tokens.take(Kind.COLON) ? number() : members.size() + 1.0);
            tokens.take(Kind.COMMA);
        } while (tokens.is(Kind.NAME));
        int type = sectionType;
        int priority = sets;
        if (tokens.take(Kind.AT_MOST)) {
            int count = (int) number();
            type = sectionType == 0 ? count : sectionType;
            priority = tokens.take(Kind.COLON) ? (int) number() : priority;
        }
        if (type != 1 && type != 2) {
            throw tokens.fault("Set '" + name + "' has type " + type
                    + ": only 1 and 2 are known. In section 'sos' it stands at the "
                    + "end, as in x, y, z <= 2;");
        }
        draft.builder().sos(members.toSet(draft, type, priority));
        tokens.require(Kind.SEMICOLON, "';'");
    }

    /** A name before a colon is a label if a column follows, and a member if its weight does. */
    private boolean isLabel() {
        return tokens.is(Kind.NAME) && tokens.isFollowedBy(':') && !tokens.isNumberAfterColon();
    }

    private double number() throws FaultException {
        boolean isNegative = tokens.take(Kind.MINUS);
        if (!tokens.is(Kind.NUMBER)) {
            throw tokens.fault("Expected a number, but found " + tokens.inWords() + ".");
        }
        double number = tokens.number();
        tokens.advance();
        return isNegative ? -number : number;
    }
}
