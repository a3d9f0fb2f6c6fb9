// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.library.Library;
import org.symbiont.model.Company;
import org.symbiont.model.Dynamics;
import org.symbiont.model.Model;
import org.symbiont.model.NamedElement;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.ResourceDeclaration;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.query.Kinds;
import org.symbiont.model.query.Members;

/** A name is declared once in its block; the block of a cluster goes on in the fragments that its file imports. */
public class NameChecks extends Checks {

    /** The members of the cluster. */
    @Check
    public void cluster(Model model) {
        view(model).ifPresentOrElse(view -> {
            var all = new ArrayList<NamedElement>();
            view.members().forEach(member -> addNamed(member, all));
            unique(all);
        }, () -> {
            var all = new ArrayList<NamedElement>();
            model.getElements().forEach(element -> addNamed(element, all));
            unique(all);
        });
    }

    private static void addNamed(Object member, List<NamedElement> all) {
        if (member instanceof ResourceDeclaration declaration) {
            all.addAll(declaration.getResources());
        } else if (member instanceof NamedElement named) {
            all.add(named);
        }
    }

    /** The members of a company. */
    @Check
    public void company(Company company) {
        unique(Members.all(company.getMembers(), NamedElement.class));
    }

    /** The members of a unit. */
    @Check
    public void unit(ProductionUnit unit) {
        unique(Members.all(unit.getMembers(), NamedElement.class));
    }

    /** The qualities of a resource. */
    @Check
    public void resource(ResourceDeclaration declaration) {
        unique(Members.all(declaration.getMembers(), NamedElement.class));
    }

    /** The variables of a dynamics. */
    @Check
    public void dynamics(Dynamics dynamics) {
        unique(Members.all(dynamics.getMembers(), NamedElement.class));
    }

    private void unique(List<NamedElement> elements) {
        Map<String, NamedElement> first = new HashMap<>();
        for (NamedElement element : elements) {
            NamedElement earlier = element.getName() == null ? null : first.putIfAbsent(element.getName(), element);
            if (earlier != null && Library.isLibrary(element.eResource().getURI())) {
                // What comes with the language is not to be changed
                twice(earlier, element);
            } else if (earlier != null) {
                twice(element, earlier);
            }
        }
    }

    private void twice(NamedElement element, NamedElement earlier) {
        errorAt(element, Literals.NAMED_ELEMENT__NAME, IssueCodes.DUPLICATE_NAME,
                "'%s' is declared twice: %s is %s. Give one of them another name.".formatted(element.getName(),
                        place(earlier, element), Kinds.withArticle(Kinds.word(earlier))));
    }

    private static String place(NamedElement earlier, NamedElement element) {
        var node = NodeModelUtils.findActualNodeFor(earlier);
        String line = node == null ? "the first" : "the one in line " + node.getStartLine();
        return earlier.eResource() == element.eResource()
                ? line
                : line + " of " + earlier.eResource().getURI().lastSegment();
    }
}
