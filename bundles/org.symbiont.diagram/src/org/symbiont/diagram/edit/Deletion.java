// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.UsageCrossReferencer;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.dsl.ide.text.TextChange;
import org.symbiont.model.Drive;
import org.symbiont.model.Exchange;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Resource;
import org.symbiont.model.ResourceDeclaration;
import org.symbiont.model.StockEnd;
import org.symbiont.model.query.Kinds;
import org.symbiont.model.query.Names;

/**
 * Takes an element out of the text, with what cannot be without it: exchanges from and to it, those for which it was the only
 * maker or taker, the scenarios' settings and the drives that name it. A flow from or to a stock that goes begins or ends in a cloud. Where a recipe, a formula or an
 * experiment needs the element, the gesture is refused, and the message says who.
 */
final class Deletion {

    private final Project project;
    private final Set<EObject> roots = new LinkedHashSet<>();
    private final Set<StockEnd> ends = new LinkedHashSet<>();

    Deletion(Project project) {
        this.project = project;
    }

    List<TextChange> of(Gesture.Delete gesture) {
        NamedElement element = project.find(gesture.element(), NamedElement.class);
        collect(member(element));
        var changes = new ArrayList<TextChange>();
        roots.stream().filter(r -> !isInside(r.eContainer()))
                .forEach(r -> changes.add(change(r, ElementText.whole(r), "")));
        ends.stream().filter(e -> !isInside(e)).forEach(e -> changes.add(change(e, span(e), "cloud")));
        return Merged.of(changes);
    }

    private static Span span(EObject element) {
        return Nodes.span(element).orElseThrow();
    }

    private static TextChange change(EObject element, Span span, String text) {
        URI file = element.eResource().getURI();
        return new TextChange(file, span, text);
    }

    /** What stands in the block: a resource alone in its declaration takes that along. */
    private static EObject member(NamedElement element) {
        if (element instanceof Resource && element.eContainer() instanceof ResourceDeclaration declaration) {
            if (declaration.getResources().size() > 1) {
                throw new RefusedGesture(
                        "Resource '%s' stands in a list with others. Take it out of the list in the text."
                                .formatted(element.getName()));
            }
            return declaration;
        }
        return element;
    }

    private void collect(EObject first) {
        Deque<EObject> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            EObject root = open.remove();
            if (roots.add(root)) {
                users(root).forEach(u -> dependent(u, root).filter(d -> !roots.contains(d)).ifPresent(open::add));
            }
            if (open.isEmpty()) {
                open.addAll(new StrandedExchanges(project.view(), this::isInside).all());
            }
        }
    }

    private List<EObject> users(EObject root) {
        var all = new ArrayList<EObject>();
        all.add(root);
        root.eAllContents().forEachRemaining(all::add);
        return UsageCrossReferencer.findAll(all, project.files()).values().stream().flatMap(Collection::stream)
                .map(Setting::getEObject).filter(user -> !EcoreUtil.isAncestor(root, user)).toList();
    }

    /** What goes along because it refers to what goes; empty for a pipe's end, which becomes a cloud. */
    private Optional<EObject> dependent(EObject user, EObject root) {
        if (user instanceof StockEnd end) {
            ends.add(end);
            return Optional.empty();
        }
        for (EObject e = user; e != null; e = e.eContainer()) {
            if (e instanceof Exchange || e instanceof org.symbiont.model.Setting || e instanceof Drive) {
                return Optional.of(e);
            }
            if (roots.contains(e)) {
                return Optional.empty();
            }
        }
        throw new RefusedGesture(
                "%s needs %s. Take it out there first.".formatted(Kinds.capital(phrase(user)), phrase(root)));
    }

    /** The nearest thing with a name, in words. */
    private static String phrase(EObject element) {
        if (element instanceof ResourceDeclaration declaration) {
            return phrase(declaration.getResources().getFirst());
        }
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof NamedElement named && named.getName() != null) {
                return Kinds.word(e) + " '" + Names.qualified(named) + "'";
            }
        }
        return Kinds.withArticle(Kinds.word(element));
    }

    private boolean isInside(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (roots.contains(e)) {
                return true;
            }
        }
        return false;
    }
}
