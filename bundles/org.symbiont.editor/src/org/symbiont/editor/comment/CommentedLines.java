// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.comment;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;

/**
 * Lines that are not blank.
 *
 * @param lines by where they begin and what they hold
 */
record CommentedLines(List<Line> lines) {
    private static final String MARK = "//";

    record Line(int offset, String text) {
        int indent() {
            return text.length() - text.stripLeading().length();
        }

        boolean isComment() {
            return text.startsWith(MARK, indent());
        }
    }

    /** The lines of a range, first and last counted from 0. */
    static CommentedLines of(IDocument document, int first, int last) throws BadLocationException {
        var lines = new java.util.ArrayList<Line>();
        for (int number : IntStream.rangeClosed(first, last).toArray()) {
            var region = document.getLineInformation(number);
            var text = document.get(region.getOffset(), region.getLength());
            if (!text.isBlank()) {
                lines.add(new Line(region.getOffset(), text));
            }
        }
        return new CommentedLines(List.copyOf(lines));
    }

    /** The edits that make comments of all lines, or of none where all are. */
    MultiTextEdit toggled() {
        var edits = new MultiTextEdit();
        if (lines.stream().allMatch(Line::isComment)) {
            lines.forEach(line -> edits.addChild(new DeleteEdit(line.offset() + line.indent(), mark(line))));
        } else {
            int indent = lines.stream().mapToInt(Line::indent).min().orElse(0);
            lines.forEach(line -> edits.addChild(new InsertEdit(line.offset() + indent, MARK + " ")));
        }
        return edits;
    }

    private static int mark(Line line) {
        return line.text().startsWith(MARK + " ", line.indent()) ? MARK.length() + 1 : MARK.length();
    }
}
