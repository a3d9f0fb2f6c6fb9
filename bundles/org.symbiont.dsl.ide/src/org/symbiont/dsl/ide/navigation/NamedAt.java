// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.navigation;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.model.ElementPath;
import org.symbiont.model.NamedElement;
import org.symbiont.model.PathSegment;
import org.symbiont.model.SymbiontPackage.Literals;

/** Finds the element that a name at a place declares or means. */
public final class NamedAt {

    @Inject
    private EObjectAtOffsetHelper places;

    /**
     * An element and the name that means it.
     *
     * @param element what is meant, never a proxy
     * @param owner what the element was reached from in a path, where that is known
     * @param span the name; of a name with points the part at the place
     * @param declaration whether the name is that of the declaration
     */
    public record Found(NamedElement element, @Nullable NamedElement owner, Span span, boolean declaration) {}

    /** The element; empty where no name stands there, or one that means nothing. */
    public Optional<Found> at(XtextResource file, int offset) {
        Optional<ILeafNode> leaf = Nodes.leaf(file, offset).filter(n -> !n.isHidden());
        return leaf.flatMap(n -> reference(n).or(() -> declaration(n)));
    }

    private Optional<Found> declaration(ILeafNode leaf) {
        EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
        if (!(element instanceof NamedElement named)) {
            return Optional.empty();
        }
        return NodeModelUtils.findNodesForFeature(named, Literals.NAMED_ELEMENT__NAME).stream().map(Span::of)
                .filter(span -> span.offset() <= leaf.getOffset() && leaf.getEndOffset() <= span.end()).findFirst()
                .map(span -> new Found(named, null, span, true));
    }

    private Optional<Found> reference(ILeafNode leaf) {
        INode node = leaf;
        while (node != null && !(node.getGrammarElement() instanceof CrossReference)) {
            node = node.getParent();
        }
        if (node == null) {
            return Optional.empty();
        }
        EObject target = places.getCrossReferencedElement(node);
        if (!(target instanceof NamedElement named) || named.eIsProxy()) {
            return Optional.empty();
        }
        EObject from = NodeModelUtils.findActualSemanticObjectFor(node);
        return Optional.of(part(node, leaf, named, from instanceof PathSegment segment ? owner(segment) : null));
    }

    /** Of {@code Powerhouse.CHP} the part that the leaf belongs to. */
    private static Found part(INode node, ILeafNode leaf, NamedElement target, @Nullable NamedElement owner) {
        List<Span> parts = NameParts.of(node);
        int place = (int) parts.stream().filter(p -> p.offset() <= leaf.getOffset()).count();
        NamedElement element = target;
        for (int i = parts.size(); i > place && i > 1; i--) {
            element = element.eContainer() instanceof NamedElement outer ? outer : element;
        }
        return new Found(element, element == target ? owner : null, parts.get(Math.max(0, place - 1)), false);
    }

    private static @Nullable NamedElement owner(PathSegment segment) {
        List<PathSegment> segments = segment.eContainer() instanceof ElementPath path ? path.getSegments() : List.of();
        int place = segments.indexOf(segment);
        return place > 0 ? segments.get(place - 1).getTarget() : null;
    }
}
