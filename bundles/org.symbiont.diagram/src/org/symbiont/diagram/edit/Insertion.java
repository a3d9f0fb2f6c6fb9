// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.dsl.ide.text.TextChange;

/**
 * Where a new member goes and how it is indented: behind the last member of its kind, else behind the last of all, else into
 * the empty block; where the others stand in one line, it joins them there.
 */
final class Insertion {

    private final EObject owner;
    private final String text;
    private final Lines lines;
    private final URI file;

    Insertion(EObject owner) {
        var resource = (XtextResource) owner.eResource();
        this.owner = owner;
        this.text = Nodes.text(resource);
        this.lines = new Lines(text);
        this.file = resource.getURI();
    }

    /**
     * The change that adds a member.
     *
     * @param last the last member that it belongs behind, or null where the block has none
     * @param member its text, whose further lines are indented from the left edge
     */
    TextChange of(@Nullable EObject last, String member) {
        if (last != null) {
            return behind(Span.of(NodeModelUtils.findActualNodeFor(last)), member);
        }
        ICompositeNode node = NodeModelUtils.findActualNodeFor(owner);
        INode brace = closing(node);
        String outer = lines.indent(node.getOffset());
        String inner = outer + Lines.STEP;
        if (brace == null) {
            return add(node.getEndOffset(), " {" + lines.end() + indented(member, inner) + lines.end() + outer + "}");
        }
        int end = brace.getOffset();
        int begin = end;
        while (Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        boolean comment = text.substring(begin, end).contains("\n") && text.charAt(begin - 1) != '{';
        if (comment) {
            return add(lines.begin(end), indented(member, inner) + lines.end());
        }
        return new TextChange(file, new Span(begin, end - begin),
                lines.end() + indented(member, inner) + lines.end() + outer);
    }

    private TextChange behind(Span last, String member) {
        if (!lines.isFirst(last.offset())) {
            return add(last.end(), "  " + String.join(" ", member.lines().map(String::strip).toList()));
        }
        String indent = lines.indent(last.offset());
        String rest = text.substring(last.end(), lines.endOf(last.end())).strip();
        int end = rest.isEmpty() || rest.startsWith("//") ? lines.endOf(last.end()) : last.end();
        return add(end, lines.end() + indented(member, indent));
    }

    private TextChange add(int offset, String added) {
        return new TextChange(file, new Span(offset, 0), added);
    }

    private String indented(String member, String indent) {
        return String.join(lines.end(), member.lines().map(l -> l.isBlank() ? "" : indent + l).toList());
    }

    private static @Nullable INode closing(ICompositeNode owner) {
        INode brace = null;
        for (INode child : owner.getChildren()) {
            if ("}".equals(child.getText())) {
                brace = child;
            }
        }
        return brace;
    }
}
