// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

/** A text seen as lines: where they begin and end, how far they are indented. */
record Lines(String text) {

    /** How far what stands in a block is indented more than its owner. */
    static final String STEP = "    ";

    /** What ends the lines of this text. */
    String end() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Where the line of a place begins. */
    int begin(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Where the line of a place ends, before its line end. */
    int endOf(int offset) {
        int newline = text.indexOf('\n', offset);
        int end = newline < 0 ? text.length() : newline;
        return end > 0 && end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Where the next line begins, or the text ends. */
    int next(int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline + 1;
    }

    /** The blanks that the line of a place begins with. */
    String indent(int offset) {
        int begin = begin(offset);
        int end = begin;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(begin, end);
    }

    /** Whether nothing but blanks stands before a place in its line. */
    boolean isFirst(int offset) {
        return text.substring(begin(offset), offset).isBlank();
    }

    /** Whether nothing but blanks stands behind a place in its line. */
    boolean isLast(int offset) {
        return text.substring(offset, endOf(offset)).isBlank();
    }

    /** Whether the line before that of a place is blank, or there is none, or it opens a block. */
    boolean beginsGroup(int offset) {
        int begin = begin(offset);
        if (begin == 0) {
            return true;
        }
        String before = text.substring(begin(begin - 1), begin).strip();
        return before.isEmpty() || before.endsWith("{");
    }

    /** Whether the line after that of a place is blank, or there is none, or it closes a block. */
    boolean endsGroup(int offset) {
        int next = next(offset);
        if (next >= text.length()) {
            return true;
        }
        String after = text.substring(next, endOf(next)).strip();
        return after.isEmpty() || after.startsWith("}");
    }
}
