// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.text;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Changes of a text that add, replace or take away an element, with the blanks, lines and indentation that belong to it.
 * Comments stay where they are, but for the documentation of what is taken away. Each needs an element that was read from a
 * text.
 */
public final class ModelEdits {

    private ModelEdits() {}

    /** Writes another text in the place of a span of an element's file. */
    public static TextChange replace(EObject element, Span span, String text) {
        return new TextChange(element.eResource().getURI(), span, text);
    }

    /** Writes a text behind an element, on its line. */
    public static TextChange append(EObject element, String text) {
        return replace(element, new Span(Nodes.span(element).orElseThrow().end(), 0), " " + text);
    }

    /**
     * Writes a member into the block of an element, which gets one if it has none: at its end, on a line of its own where
     * the block is written on lines.
     */
    public static TextChange add(EObject owner, String member) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(owner);
        Optional<ILeafNode> close = bracket(owner, node, "}");
        if (close.isEmpty()) {
            return append(owner, "{ " + member + " }");
        }
        String text = node.getRootNode().getText();
        int end = close.get().getOffset();
        ILeafNode open = bracket(owner, node, "{").orElseThrow();
        boolean lines = text.substring(open.getOffset(), end).indexOf('\n') >= 0;
        return lines ? line(owner, text, end, member) : replace(owner, inline(text, end), " " + member + " ");
    }

    /** Before a closing bracket: a line of its own, a step deeper than the bracket. */
    private static TextChange line(EObject owner, String text, int bracket, String member) {
        String outer = LineEnds.indentation(text, bracket);
        int begin = text.lastIndexOf('\n', bracket) + 1;
        boolean alone = text.substring(begin, bracket).isBlank();
        String inner = outer + LineEnds.STEP;
        String lineEnd = LineEnds.of(text);
        String written = member.replace("\n", lineEnd + inner);
        return alone
                ? replace(owner, new Span(begin, 0), inner + written + lineEnd)
                : replace(owner, new Span(bracket, 0), " " + written + " ");
    }

    private static Span inline(String text, int bracket) {
        int begin = bracket;
        while (begin > 0 && (text.charAt(begin - 1) == ' ' || text.charAt(begin - 1) == '\t')) {
            begin--;
        }
        return new Span(begin, bracket - begin);
    }

    /** Writes a declaration below another one: on a line of its own where that one ends its line, else behind it. */
    public static TextChange below(EObject sibling, String declaration) {
        Span span = Nodes.span(sibling).orElseThrow();
        String text = Nodes.text((XtextResource) sibling.eResource());
        if (!LineEnds.isLast(text, span.end())) {
            return append(sibling, declaration);
        }
        String lineEnd = LineEnds.of(text);
        String indentation = LineEnds.indentation(text, span.offset());
        return replace(sibling, new Span(LineEnds.endOfLine(text, span.end()), 0),
                lineEnd + indentation + declaration.replace("\n", lineEnd + indentation));
    }

    /** Takes an element away, with its documentation, and with its lines where nothing else stands on them. */
    public static TextChange remove(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        String text = node.getRootNode().getText();
        int begin = documented(node);
        int end = node.getEndOffset();
        int line = text.lastIndexOf('\n', begin - 1) + 1;
        boolean alone = text.substring(line, begin).isBlank() && LineEnds.isLast(text, end)
                && text.substring(end, LineEnds.endOfLine(text, end)).isBlank();
        if (alone) {
            int next = text.indexOf('\n', end);
            return replace(element, new Span(line, (next < 0 ? text.length() : next + 1) - line), "");
        }
        while (begin > 0 && (text.charAt(begin - 1) == ' ' || text.charAt(begin - 1) == '\t')) {
            begin--;
        }
        return replace(element, new Span(begin, end - begin), "");
    }

    /** Where the documentation of an element begins, else the element itself. */
    private static int documented(ICompositeNode node) {
        int begin = node.getOffset();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                break;
            }
            begin = leaf.getText().startsWith("/**") ? leaf.getTotalOffset() : begin;
        }
        return begin;
    }

    /** The first opening or last closing bracket of the element's own block. */
    private static Optional<ILeafNode> bracket(EObject owner, ICompositeNode node, String bracket) {
        ILeafNode found = null;
        for (ILeafNode leaf : node.getLeafNodes()) {
            boolean own = leaf.getGrammarElement() instanceof Keyword && bracket.equals(leaf.getText())
                    && NodeModelUtils.findActualSemanticObjectFor(leaf) == owner;
            found = own && (found == null || "}".equals(bracket)) ? leaf : found;
        }
        return Optional.ofNullable(found);
    }
}
