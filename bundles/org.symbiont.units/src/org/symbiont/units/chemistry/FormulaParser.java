// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units.chemistry;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A descent over {@code formula = part ('.' [count] part)*}, {@code part = (element | '(' part ')') [count]}. A dot
 * divides parts and never a count behind an element, so that {@code CaSO4.2H2O} has four oxygen atoms and two waters.
 */
final class FormulaParser {
    private static final int LONGEST = 200;
    private static final int DEEPEST = 10;
    private static final int MOST_DIGITS = 4;

    private final String text;
    private int at;

    private FormulaParser(String text) {
        this.text = text;
    }

    static FormulaResult parse(String text) {
        if (text.isEmpty()) {
            return new FormulaFault(0, "A formula is missing, for example 'Ca(OH)2'.");
        }
        if (text.length() > LONGEST) {
            return new FormulaFault(LONGEST,
                    "The formula '" + text.substring(0, 20) + "...' is longer than " + LONGEST + " characters.");
        }
        try {
            return new Formula(text, new FormulaParser(plain(text)).formula());
        } catch (Unreadable fault) {
            return new FormulaFault(fault.at, "'" + text + "' is no formula: " + fault.getMessage() + ".");
        }
    }

    /** One character for each, so that places stay. */
    private static String plain(String text) {
        var plain = new StringBuilder(
                text.replace('·', '.').replace('•', '.').replace('*', '.').replace('[', '(').replace(']', ')'));
        for (int i = 0; i < plain.length(); i++) {
            int subscript = plain.charAt(i) - '₀';
            if (subscript >= 0 && subscript <= 9) {
                plain.setCharAt(i, (char) ('0' + subscript));
            }
        }
        return plain.toString();
    }

    private SortedMap<Element, BigDecimal> formula() throws Unreadable {
        boolean polymer = text.startsWith("(") && text.endsWith(")n");
        var whole = part(0, polymer);
        while (at < text.length()) {
            expect('.');
            var count = leadingCount();
            add(whole, part(0, false), count);
        }
        return whole;
    }

    private SortedMap<Element, BigDecimal> part(int depth, boolean polymer) throws Unreadable {
        var sum = new TreeMap<Element, BigDecimal>();
        while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != ')') {
            var group = text.charAt(at) == '(' ? bracket(depth) : element();
            if (polymer && at == text.length() - 1 && text.charAt(at) == 'n') {
                at++;
            }
            add(sum, group, trailingCount());
        }
        if (sum.isEmpty()) {
            throw unreadable("an element such as 'Ca' is expected here");
        }
        return sum;
    }

    private SortedMap<Element, BigDecimal> bracket(int depth) throws Unreadable {
        if (depth == DEEPEST) {
            throw unreadable("brackets are nested more than " + DEEPEST + " deep");
        }
        expect('(');
        var inner = part(depth + 1, false);
        expect(')');
        return inner;
    }

    private SortedMap<Element, BigDecimal> element() throws Unreadable {
        for (int length = Math.min(2, text.length() - at); length > 0; length--) {
            var element = Element.find(text.substring(at, at + length));
            if (element != null) {
                at += length;
                var one = new TreeMap<Element, BigDecimal>();
                one.put(element, BigDecimal.ONE);
                return one;
            }
        }
        throw unreadable("there is no element '" + text.charAt(at) + "' at this place");
    }

    private BigDecimal trailingCount() throws Unreadable {
        var digits = digits();
        if (digits.startsWith("0")) {
            throw unreadable("a count begins with 0");
        }
        return digits.isEmpty() ? BigDecimal.ONE : new BigDecimal(digits);
    }

    /** May be a fraction: the half of {@code CaSO4.0.5H2O}. */
    private BigDecimal leadingCount() throws Unreadable {
        var whole = digits();
        if (whole.isEmpty()) {
            return BigDecimal.ONE;
        }
        var count = new BigDecimal(whole);
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            count = new BigDecimal(whole + "." + digits());
        }
        if (count.signum() == 0) {
            throw unreadable("a count is 0");
        }
        return count;
    }

    private String digits() throws Unreadable {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at - start > MOST_DIGITS) {
            throw unreadable("a count has more than " + MOST_DIGITS + " digits");
        }
        return text.substring(start, at);
    }

    private void expect(char wanted) throws Unreadable {
        if (at == text.length() || text.charAt(at) != wanted) {
            throw unreadable("'" + wanted + "' is expected "
                    + (at == text.length() ? "at the end" : "before '" + text.charAt(at) + "'"));
        }
        at++;
    }

    private Unreadable unreadable(String why) {
        return new Unreadable(at, why);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static void add(SortedMap<Element, BigDecimal> sum, SortedMap<Element, BigDecimal> group,
            BigDecimal count) {
        group.forEach((element, atoms) -> sum.merge(element, atoms.multiply(count), BigDecimal::add));
    }

    /** Leaves the descent; never leaves this class. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final int at;

        Unreadable(int at, String why) {
            super(why, null, false, false);
            this.at = at;
        }
    }
}
