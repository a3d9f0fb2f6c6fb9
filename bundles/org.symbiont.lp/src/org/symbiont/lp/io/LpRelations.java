// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.io.LpTokens.Kind;

/** Rows and bounds of the LP format: {@code [label:] sum op sum [op number];}. */
final class LpRelations {
    private final Draft draft;
    private final LpTokens tokens;
    private final NameIndex rows = new NameIndex();

    LpRelations(Draft draft, LpTokens tokens) {
        this.draft = draft;
        this.tokens = tokens;
    }

    NameIndex rows() {
        return rows;
    }

    void read() throws FaultException {
        String label = label();
        var left = sum();
        var first = relation();
        var middle = sum();
        @Nullable
        LpSum right = null;
        var second = first;
        if (tokens.isRelation()) {
            second = relation();
            right = sum();
        }
        if (label != null && left.isEmpty()) {
            range(label, first, middle);
        } else if (right != null) {
            between(label, left, first, middle, second, right);
        } else {
            relate(label, left, first, middle);
        }
        tokens.require(Kind.SEMICOLON, "';'");
    }

    private @Nullable String label() throws FaultException {
        if (!tokens.is(Kind.NAME) || !tokens.isFollowedBy(':')) {
            return null;
        }
        String label = tokens.name();
        tokens.advance();
        tokens.advance();
        return label;
    }

    private Kind relation() throws FaultException {
        var kind = tokens.kind();
        if (!tokens.isRelation()) {
            throw tokens.fault("Expected '<=', '>=' or '=', but found " + tokens.inWords() + ".");
        }
        tokens.advance();
        return kind;
    }

    /** Terms with any number of signs before them; two neighbours without a sign are added. */
    LpSum sum() throws FaultException {
        var sum = new LpSum();
        while (isTerm()) {
            double sign = 1;
            while (tokens.is(Kind.PLUS) || tokens.is(Kind.MINUS)) {
                sign = tokens.is(Kind.MINUS) ? -sign : sign;
                tokens.advance();
            }
            term(sum, sign);
        }
        return sum;
    }

    private boolean isTerm() {
        return tokens.is(Kind.PLUS) || tokens.is(Kind.MINUS) || tokens.is(Kind.NUMBER) || tokens.is(Kind.NAME);
    }

    private void term(LpSum sum, double sign) throws FaultException {
        if (tokens.is(Kind.NUMBER)) {
            double number = sign * tokens.number();
            tokens.advance();
            boolean isProduct = tokens.take(Kind.TIMES);
            if (tokens.is(Kind.NAME)) {
                sum.term(column(), coefficient(number));
            } else if (isProduct) {
                throw tokens.fault("Expected a column after '*', but found " + tokens.inWords() + ".");
            } else {
                sum.constant(number);
            }
        } else if (tokens.is(Kind.NAME) && Numerals.isInfinity(tokens.name())) {
            tokens.advance();
            sum.constant(sign * Double.POSITIVE_INFINITY);
        } else if (tokens.is(Kind.NAME)) {
            sum.term(column(), sign);
        } else {
            throw tokens.fault("Expected a number or a column, but found " + tokens.inWords() + ".");
        }
    }

    private double coefficient(double number) throws FaultException {
        if (Double.isInfinite(Numerals.bound(number))) {
            throw tokens.fault("The coefficient " + Numerals.text(number) + " is infinite.");
        }
        return number;
    }

    private int column() throws FaultException {
        String name = tokens.name();
        tokens.advance();
        int column = draft.columns().find(name);
        return column < 0 ? draft.newColumn(name) : column;
    }

    /** {@code label: op number;} gives a row that is there its other end. */
    private void range(String label, Kind relation, LpSum limit) throws FaultException {
        int row = rows.find(label);
        if (row < 0) {
            throw tokens.fault("Row '" + label + "' is not known: a range must come after its row.");
        }
        requireConstant(limit);
        limit(row, relation, limit.constant());
        requireOpen(row);
    }

    private void between(@Nullable String label, LpSum left, Kind first, LpSum middle, Kind second, LpSum right)
            throws FaultException {
        requireConstant(left);
        requireConstant(right);
        if (first == Kind.EQUAL || first != second) {
            throw tokens.fault("Two relations in one row must point the same way, as in 1 <= x + y <= 3.");
        }
        if (label == null && middle.terms() == 1) {
            bound(middle, opposite(first), left.constant());
            bound(middle, second, right.constant());
        } else {
            int row = newRow(label, middle);
            limit(row, opposite(first), left.constant() - middle.constant());
            limit(row, second, right.constant() - middle.constant());
            requireOpen(row);
        }
    }

    private void relate(@Nullable String label, LpSum left, Kind relation, LpSum right) throws FaultException {
        boolean isBackwards = left.isConstant() && !right.isConstant();
        var sum = isBackwards ? right : left;
        var other = isBackwards ? left : right;
        var direction = isBackwards ? opposite(relation) : relation;
        sum.subtract(other);
        if (label == null && sum.isConstant()) {
            throw tokens.fault("The relation has no column.");
        }
        if (label == null && sum.terms() == 1) {
            bound(sum, direction, other.constant());
            return;
        }
        int row = newRow(label, sum);
        limit(row, direction, other.constant() - sum.constant());
    }

    private void bound(LpSum sum, Kind relation, double limit) throws FaultException {
        int column = sum.column(0);
        double coefficient = sum.coefficient(0);
        if (coefficient == 0) {
            throw tokens.fault("Column '" + draft.columns().name(column) + "' has the coefficient 0 in its bound. "
                    + "With a label before it, this is a row.");
        }
        double value = (limit - sum.constant()) / coefficient;
        var direction = coefficient < 0 ? opposite(relation) : relation;
        if (direction != Kind.AT_MOST) {
            draft.lower(column, value);
        }
        if (direction != Kind.AT_LEAST) {
            draft.upper(column, value);
        }
    }

    private int newRow(@Nullable String label, LpSum sum) throws FaultException {
        String name = label == null ? "R" + (rows.size() + 1) : label;
        if (rows.find(name) >= 0) {
            throw tokens.fault("Row '" + name + "' is there twice.");
        }
        int row = rows.add(name);
        draft.builder().row(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        for (int k = 0; k < sum.terms(); k++) {
            draft.builder().coefficient(row, sum.column(k), sum.coefficient(k));
        }
        return row;
    }

    private void limit(int row, Kind relation, double value) {
        var builder = draft.builder();
        double lower = relation == Kind.AT_MOST ? builder.rowLower(row) : value;
        double upper = relation == Kind.AT_LEAST ? builder.rowUpper(row) : value;
        builder.rowBounds(row, lower, upper);
    }

    private void requireOpen(int row) throws FaultException {
        double lower = draft.builder().rowLower(row);
        double upper = draft.builder().rowUpper(row);
        if (lower > upper) {
            throw tokens.fault("Row '" + rows.name(row) + "' must lie in " + Numerals.text(lower) + " .. "
                    + Numerals.text(upper) + ": the lower end is above the upper.");
        }
    }

    private void requireConstant(LpSum sum) throws FaultException {
        if (!sum.isConstant() || sum.isEmpty()) {
            throw tokens.fault("A range must have a number at each end.");
        }
    }

    private static Kind opposite(Kind relation) {
        return switch (relation) {
            case AT_MOST -> Kind.AT_LEAST;
            case AT_LEAST -> Kind.AT_MOST;
            default -> relation;
        };
    }
}
