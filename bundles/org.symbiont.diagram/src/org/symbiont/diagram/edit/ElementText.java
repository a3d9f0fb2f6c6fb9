// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;

/**
 * What goes when an element goes: its text, the comment directly above it, the comment behind it, and the line if nothing
 * else stands there. A line comment that heads a group of several stays for the others.
 */
final class ElementText {

    private final String text;
    private final Lines lines;

    private ElementText(String text) {
        this.text = text;
        this.lines = new Lines(text);
    }

    static Span whole(EObject element) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        var file = (XtextResource) element.eResource();
        return new ElementText(Nodes.text(file)).whole(Span.of(node));
    }

    private Span whole(Span element) {
        int end = withComment(element.end());
        int begin = element.offset();
        if (!lines.isFirst(begin) || !lines.isLast(end)) {
            return inLine(begin, end);
        }
        begin = commentAbove(lines.begin(begin), end);
        end = lines.next(end);
        boolean between = lines.beginsGroup(begin) && isBlankLine(end);
        // a group that goes as a whole takes one of the two blank lines around it along
        return new Span(begin, (between && !opensBlock(begin) ? lines.next(end) : end) - begin);
    }

    private boolean isBlankLine(int begin) {
        return begin < text.length() && text.substring(begin, lines.endOf(begin)).isBlank();
    }

    private boolean opensBlock(int begin) {
        return begin == 0 || text.substring(0, begin).stripTrailing().endsWith("{");
    }

    /** Among others in a line: with the blanks before it. */
    private Span inLine(int begin, int end) {
        int from = begin;
        while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t') && !lines.isFirst(from)) {
            from--;
        }
        return new Span(from, end - from);
    }

    private int withComment(int end) {
        String rest = text.substring(end, lines.endOf(end));
        return rest.strip().startsWith("//") ? lines.endOf(end) : end;
    }

    private int commentAbove(int line, int end) {
        int begin = line;
        int block = blockComment(line);
        if (block < line) {
            return block;
        }
        while (begin > 0 && text.substring(lines.begin(begin - 1), begin).strip().startsWith("//")) {
            begin = lines.begin(begin - 1);
        }
        boolean headsOthers = lines.beginsGroup(begin) && !lines.endsGroup(end);
        return headsOthers ? line : begin;
    }

    /** Where the comment that ends in the line above begins, if it fills its lines; else the place itself. */
    private int blockComment(int line) {
        String above = text.substring(0, line).stripTrailing();
        boolean adjacent = line > 0 && text.substring(above.length(), line).chars().filter(c -> c == '\n').count() == 1;
        if (!adjacent || !above.endsWith("*/")) {
            return line;
        }
        int open = above.lastIndexOf("/*");
        return open >= 0 && lines.isFirst(open) ? lines.begin(open) : line;
    }
}
