// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.navigation;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.model.NamedElement;
import org.symbiont.model.SymbiontPackage.Literals;

/** Finds all places in the files of a project where an element is named: its declaration and what refers to it. */
public final class Mentions {

    @Inject
    private LinkingHelper links;

    /** The places, by file and offset; a part of a longer name, as in {@code Powerhouse.CHP}, is one. */
    public List<Mention> of(NamedElement element) {
        return in(files(element), element);
    }

    /** The places in one file, in the order of the text; also of a built-in, which has no file of its own. */
    public List<Mention> in(XtextResource file, NamedElement element) {
        return in(List.of(file), element);
    }

    private List<Mention> in(List<XtextResource> files, NamedElement element) {
        var found = new ArrayList<Mention>();
        Map<NamedElement, Integer> depths = depths(element);
        for (XtextResource file : files) {
            if (file == element.eResource()) {
                declaration(element, file, found);
            }
            file.getAllContents().forEachRemaining(source -> references(source, depths, file, found));
        }
        found.sort(Comparator.comparing((Mention m) -> m.file().getURI().toString())
                .thenComparing(m -> m.span().offset()));
        return found;
    }

    /** The files of the project that an element belongs to. */
    public static List<XtextResource> files(EObject element) {
        Resource own = element.eResource();
        ResourceSet project = own == null ? null : own.getResourceSet();
        return project == null
                ? List.of()
                : List.copyOf(project.getResources()).stream().filter(XtextResource.class::isInstance)
                        .map(XtextResource.class::cast).filter(f -> f.getParseResult() != null).toList();
    }

    /** The element and what is declared in it, each with the number of names that follow the element's in its own. */
    private static Map<NamedElement, Integer> depths(NamedElement element) {
        Map<NamedElement, Integer> depths = new HashMap<>(Map.of(element, 0));
        element.eAllContents().forEachRemaining(inner -> {
            if (inner instanceof NamedElement named) {
                int depth = 1;
                for (EObject e = named.eContainer(); e != element; e = e.eContainer()) {
                    depth += e instanceof NamedElement ? 1 : 0;
                }
                depths.put(named, depth);
            }
        });
        return depths;
    }

    private static void declaration(NamedElement element, XtextResource file, List<Mention> found) {
        NodeModelUtils.findNodesForFeature(element, Literals.NAMED_ELEMENT__NAME)
                .forEach(node -> found.add(new Mention(file, Span.of(node), "Name", true)));
    }

    private void references(EObject source, Map<NamedElement, Integer> depths, XtextResource file,
            List<Mention> found) {
        if (source.eCrossReferences().stream().noneMatch(depths::containsKey)) {
            return;
        }
        for (EReference reference : source.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                List<INode> nodes = NodeModelUtils.findNodesForFeature(source, reference);
                Object value = source.eGet(reference);
                List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
                for (int i = 0; i < Math.min(nodes.size(), targets.size()); i++) {
                    Integer depth = depths.get(targets.get(i));
                    if (depth != null) {
                        part(nodes.get(i), depth, file, found);
                    }
                }
            }
        }
    }

    private void part(INode node, int depth, XtextResource file, List<Mention> found) {
        List<Span> parts = NameParts.of(node);
        int place = parts.size() - 1 - depth;
        if (place >= 0) {
            String rule = node.getGrammarElement() instanceof CrossReference reference
                    ? links.getRuleNameFrom(reference)
                    : "Name";
            found.add(new Mention(file, parts.get(place), "QualifiedName".equals(rule) ? "Name" : rule, false));
        }
    }
}
