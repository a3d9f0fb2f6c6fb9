// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.text;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Finds the pieces of a text that belong to a place or to an element. */
public final class Nodes {

    private Nodes() {}

    /** The text as it was read last. */
    public static String text(XtextResource file) {
        return file.getParseResult() == null ? "" : file.getParseResult().getRootNode().getText();
    }

    /** The word, number or sign at a caret: that which it stands in or before, else that which it stands behind. */
    public static Optional<ILeafNode> leaf(XtextResource file, int caret) {
        if (file.getParseResult() == null || caret < 0) {
            return Optional.empty();
        }
        INode root = file.getParseResult().getRootNode();
        Optional<ILeafNode> here = Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(root, caret));
        if (here.isPresent() && !here.get().isHidden() && isWord(here.get())) {
            return here;
        }
        Optional<ILeafNode> before = caret == 0
                ? Optional.empty()
                : Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(root, caret - 1));
        boolean word = before.isPresent() && !before.get().isHidden()
                && (here.isEmpty() || here.get().isHidden() || isWord(before.get()));
        return word ? before : here;
    }

    private static boolean isWord(ILeafNode leaf) {
        return !leaf.getText().isEmpty() && (Character.isLetterOrDigit(leaf.getText().charAt(0))
                || "_^'\"".indexOf(leaf.getText().charAt(0)) >= 0);
    }

    /** Where an element is written, from its first word to its last. */
    public static Optional<Span> span(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? Optional.empty() : Optional.of(Span.of(node));
    }

    /** Where the value of a feature is written. */
    public static Optional<Span> span(EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst().map(Span::of);
    }

    /** An element as it is written, on one line, without comments. */
    public static String written(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? "" : written(node);
    }

    private static String written(INode node) {
        var text = new StringBuilder();
        boolean gap = false;
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (leaf.isHidden()) {
                gap = true;
            } else {
                text.append(gap && !text.isEmpty() ? " " : "").append(leaf.getText());
                gap = false;
            }
        }
        return text.toString();
    }
}
