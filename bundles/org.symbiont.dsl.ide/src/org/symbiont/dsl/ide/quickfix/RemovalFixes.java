// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.ide.rename.Siblings;
import org.symbiont.dsl.ide.rename.WrittenNames;
import org.symbiont.dsl.ide.text.ModelEdits;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.dsl.ide.text.TextChange;
import org.symbiont.model.Amount;
import org.symbiont.model.Currency;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Resource;
import org.symbiont.model.ResourceDeclaration;
import org.symbiont.model.SymbiontPackage.Literals;

/** Takes away what is said twice or never used, and gives another name to what is declared twice. */
final class RemovalFixes implements FixSource {

    @Inject
    private ClusterText cluster;
    @Inject
    private WrittenNames names;

    @Override
    public Stream<QuickFix> of(Fault fault) {
        return switch (fault.code()) {
            case IssueCodes.UNUSED -> fault.nearest(NamedElement.class).stream()
                    .map(named -> QuickFix.of("Remove '" + named.getName() + "'", remove(named)));
            case IssueCodes.GIVEN_TWICE -> fault.element().stream().flatMap(element -> again(element, fault));
            case IssueCodes.DUPLICATE_NAME -> fault.nearest(NamedElement.class).stream().flatMap(this::otherName);
            default -> Stream.empty();
        };
    }

    /** Of resources that are declared together only the one. */
    private static TextChange remove(EObject element) {
        if (!(element instanceof Resource resource) || !(resource.eContainer() instanceof ResourceDeclaration all)) {
            return ModelEdits.remove(element);
        }
        int place = all.getResources().indexOf(resource);
        if (all.getResources().size() == 1) {
            return ModelEdits.remove(all);
        }
        Span own = Nodes.span(resource).orElseThrow();
        boolean first = place == 0;
        Span neighbour = Nodes.span(all.getResources().get(first ? 1 : place - 1)).orElseThrow();
        return ModelEdits.replace(resource, first
                ? new Span(own.offset(), neighbour.offset() - own.offset())
                : new Span(neighbour.end(), own.end() - neighbour.end()), "");
    }

    private Stream<QuickFix> again(EObject element, Fault fault) {
        if (element instanceof Currency) {
            return cluster.view(element).flatMap(v -> v.currency()).filter(own -> own != element)
                    .map(own -> QuickFix.of("Give it a rate", ModelEdits.append(element, "= 1 " + own.getCode())))
                    .stream();
        }
        if (element instanceof Amount amount) {
            return amountAgain(amount);
        }
        return Stream.of(QuickFix.of("Remove the second", ModelEdits.remove(element)));
    }

    /** An amount in a list goes with the comma before it. */
    private static Stream<QuickFix> amountAgain(Amount amount) {
        INode node = NodeModelUtils.findActualNodeFor(amount);
        INode before = node.getPreviousSibling();
        while (before != null && !",".equals(before.getText())) {
            before = before.getPreviousSibling();
        }
        if (before == null) {
            return Stream.empty();
        }
        int begin = before.getOffset();
        return Stream.of(QuickFix.of("Remove the second",
                ModelEdits.replace(amount, new Span(begin, node.getEndOffset() - begin), "")));
    }

    private Stream<QuickFix> otherName(NamedElement element) {
        Optional<Span> span = Nodes.span(element, Literals.NAMED_ELEMENT__NAME);
        var siblings = Siblings.of(element).stream().map(NamedElement::getName).toList();
        int number = 2;
        while (siblings.contains(element.getName() + number)) {
            number++;
        }
        String name = element.getName() + number;
        URI file = element.eResource().getURI();
        return span.map(s -> new QuickFix("Call it '" + name + "'",
                List.of(new TextChange(file, s, names.of(name, "Name"))))).stream();
    }
}
