// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the expressions of XMILE 1.0, chapter 3.3. */
public final class ExprParser {
    /** Deeper nesting is refused rather than left to the stack. */
    private static final int MAX_DEPTH = 500;
    private final List<Token> tokens;
    private int at;
    private int depth;

    private ExprParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Reads one expression. */
    public static ParsedExpr parse(String text) {
        try {
            var parser = new ExprParser(new ExprLexer(text).tokens());
            var expr = parser.expr();
            parser.expectEnd();
            return new ParsedExpr.Good(expr);
        } catch (ExprSyntaxException e) {
            return new ParsedExpr.Bad(String.valueOf(e.getMessage()), e.at());
        }
    }

    /** Reads an expression that is known to be right. */
    public static Expr of(String text) {
        return switch (parse(text)) {
            case ParsedExpr.Good(var expr) -> expr;
            case ParsedExpr.Bad(var message, var at) ->
                throw new IllegalArgumentException("'" + text + "' at " + at + ": " + message);
        };
    }

    private Expr expr() {
        if (++depth > MAX_DEPTH) {
            throw new ExprSyntaxException("nested more than " + MAX_DEPTH + " deep", peek().at());
        }
        var result = peek().isWord("if") && !peek(1).is("(") || isIfThen() ? ifThenElse() : binary(1);
        depth--;
        return result;
    }

    /** {@code IF (a) THEN b ELSE c}: the word stands before a parenthesis, yet it is no call. */
    private boolean isIfThen() {
        return peek().isWord("if");
    }

    private Expr ifThenElse() {
        next();
        var condition = expr();
        expectWord("then");
        var then = expr();
        expectWord("else");
        return new Expr.If(condition, then, expr());
    }

    private Expr binary(int strength) {
        var left = unary();
        while (true) {
            var op = operator(peek());
            if (op == null || op.strength() < strength) {
                return left;
            }
            next();
            var right = op == BinaryOp.POW ? binary(op.strength()) : binary(op.strength() + 1);
            left = new Expr.Binary(op, left, right);
        }
    }

    private Expr unary() {
        var token = peek();
        var op = token.is("-")
                ? UnaryOp.NEGATE
                : token.is("+") ? UnaryOp.PLUS : token.isWord("not") ? UnaryOp.NOT : null;
        if (op == null) {
            return primary();
        }
        next();
        if (++depth > MAX_DEPTH) {
            throw new ExprSyntaxException("nested more than " + MAX_DEPTH + " deep", token.at());
        }
        var operand = binary(BinaryOp.POW.strength());
        depth--;
        return new Expr.Unary(op, operand);
    }

    private Expr primary() {
        var token = next();
        return switch (token.kind()) {
            case NUMBER -> new Expr.Num(Double.parseDouble(token.text()));
            case NAME, QUOTED -> named(token);
            case SYMBOL -> {
                if (!token.is("(")) {
                    throw new ExprSyntaxException("unexpected '" + token.text() + "'", token.at());
                }
                var inner = expr();
                expect(")");
                yield inner;
            }
            case END -> throw new ExprSyntaxException("the expression ends too early", token.at());
        };
    }

    private Expr named(Token token) {
        if (token.kind() == Token.Kind.NAME && RESERVED.contains(token.text().toLowerCase(Locale.ROOT))) {
            throw new ExprSyntaxException("unexpected '" + token.text() + "'", token.at());
        }
        if (peek().is("(")) {
            return new Expr.Call(token.text(), arguments());
        }
        return peek().is("[") ? new Expr.Ref(token.text(), subscripts()) : Expr.Ref.of(token.text());
    }

    private List<Expr> arguments() {
        expect("(");
        var arguments = new ArrayList<Expr>();
        if (!peek().is(")")) {
            arguments.add(expr());
            while (peek().is(",")) {
                next();
                arguments.add(expr());
            }
        }
        expect(")");
        return arguments;
    }

    private List<Expr.Subscript> subscripts() {
        expect("[");
        var subscripts = new ArrayList<Expr.Subscript>();
        subscripts.add(subscript());
        while (peek().is(",")) {
            next();
            subscripts.add(subscript());
        }
        expect("]");
        return subscripts;
    }

    private Expr.Subscript subscript() {
        if (peek().is("*") && (peek(1).is(",") || peek(1).is("]"))) {
            next();
            return new Expr.Subscript.All();
        }
        var from = expr();
        if (!peek().is(":")) {
            return new Expr.Subscript.At(from);
        }
        next();
        return new Expr.Subscript.Range(from, expr());
    }

    private static @Nullable BinaryOp operator(Token token) {
        if (token.kind() == Token.Kind.SYMBOL) {
            return switch (token.text()) {
                case "=", "==" -> BinaryOp.EQ;
                case "<>", "!=" -> BinaryOp.NE;
                case "<" -> BinaryOp.LT;
                case "<=" -> BinaryOp.LE;
                case ">" -> BinaryOp.GT;
                case ">=" -> BinaryOp.GE;
                case "+" -> BinaryOp.ADD;
                case "-" -> BinaryOp.SUB;
                case "*" -> BinaryOp.MUL;
                case "/" -> BinaryOp.DIV;
                case "//" -> BinaryOp.SAFE_DIV;
                case "^" -> BinaryOp.POW;
                case "&" -> BinaryOp.AND;
                case "|" -> BinaryOp.OR;
                case "%" -> BinaryOp.MOD;
                default -> null;
            };
        }
        return token.isWord("and")
                ? BinaryOp.AND
                : token.isWord("or") ? BinaryOp.OR : token.isWord("mod") ? BinaryOp.MOD : null;
    }

    private static final java.util.Set<String> RESERVED = java.util.Set.of("if", "then", "else", "and", "or", "not",
            "mod");

    private Token peek() {
        return tokens.get(at);
    }

    private Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    private Token next() {
        var token = tokens.get(at);
        if (at < tokens.size() - 1) {
            at++;
        }
        return token;
    }

    private void expect(String symbol) {
        var token = next();
        if (!token.is(symbol)) {
            throw new ExprSyntaxException("'" + symbol + "' is missing" + found(token), token.at());
        }
    }

    private void expectWord(String word) {
        var token = next();
        if (!token.isWord(word)) {
            throw new ExprSyntaxException("'" + word.toUpperCase(Locale.ROOT) + "' is missing" + found(token),
                    token.at());
        }
    }

    private void expectEnd() {
        var token = peek();
        if (token.kind() != Token.Kind.END) {
            throw new ExprSyntaxException("unexpected '" + token.text() + "'", token.at());
        }
    }

    private static String found(Token token) {
        return token.kind() == Token.Kind.END ? "" : " before '" + token.text() + "'";
    }
}
