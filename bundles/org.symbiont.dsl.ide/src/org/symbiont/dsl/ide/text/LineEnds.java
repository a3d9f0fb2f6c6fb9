// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.text;

import org.eclipse.xtext.nodemodel.INode;

/** Lines of a text, as its author writes them. */
public final class LineEnds {

    /** One step of indentation. */
    public static final String STEP = "    ";

    private LineEnds() {}

    /** How lines end in a text: as its first does. */
    public static String of(String text) {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    /** The blanks before the first word of the line of an offset. */
    public static String indentation(String text, int offset) {
        int begin = text.lastIndexOf('\n', offset - 1) + 1;
        int end = begin;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(begin, end);
    }

    /** Whether nothing but blanks and a comment stands behind an offset on its line. */
    public static boolean isLast(String text, int offset) {
        String rest = text.substring(offset, endOfLine(text, offset)).strip();
        return rest.isEmpty() || rest.startsWith("//");
    }

    /** The end of the line of an offset, before its line end. */
    public static int endOfLine(String text, int offset) {
        int end = text.indexOf('\n', offset);
        int before = end < 0 ? text.length() : end;
        return before > offset && text.charAt(before - 1) == '\r' ? before - 1 : before;
    }

    /** Whether a node covers more than one line. */
    public static boolean isOnSeveral(INode node) {
        return node.getText().strip().indexOf('\n') >= 0;
    }
}
