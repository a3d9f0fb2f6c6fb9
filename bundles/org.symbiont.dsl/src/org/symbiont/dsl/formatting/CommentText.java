// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

import java.util.Arrays;
import java.util.List;

/** A comment of several lines moves with its first line; stars at the beginnings of its lines stand under the first. */
final class CommentText {

    private CommentText() {}

    static String at(int column, Piece comment, String lineEnd) {
        List<String> lines = Arrays.stream(comment.text.split("\\r\\n|\\r|\\n", -1)).map(String::stripTrailing)
                .toList();
        if (lines.size() == 1) {
            return comment.text;
        }
        boolean stars = lines.stream().skip(1).allMatch(line -> line.stripLeading().startsWith("*"));
        var result = new StringBuilder(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            result.append(lineEnd);
            if (stars) {
                result.append(" ".repeat(column + 1)).append(line.stripLeading());
            } else {
                result.append(moved(line, column - comment.column));
            }
        }
        return result.toString();
    }

    private static String moved(String line, int by) {
        if (line.isEmpty() || by >= 0) {
            return line.isEmpty() ? line : " ".repeat(by) + line;
        }
        int blanks = 0;
        while (blanks < -by && blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return line.substring(blanks);
    }
}
