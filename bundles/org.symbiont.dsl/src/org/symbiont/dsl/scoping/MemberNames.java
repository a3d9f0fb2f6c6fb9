// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.scoping;

import java.util.ArrayList;
import java.util.List;
import org.symbiont.model.Cluster;
import org.symbiont.model.Company;
import org.symbiont.model.Dynamics;
import org.symbiont.model.Exchange;
import org.symbiont.model.Indicator;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Node;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.builtin.BuiltInFunction;
import org.symbiont.model.builtin.BuiltInFunction.Usage;
import org.symbiont.model.builtin.BuiltIns;
import org.symbiont.model.query.Members;

/** What may follow an element in a path. */
final class MemberNames {

    private MemberNames() {}

    /** The declared members of an element that a path can name; a recipe has nothing that a path could reach. */
    static List<NamedElement> children(NamedElement owner) {
        return switch (owner) {
            case Company company -> Members.all(company.getMembers(), NamedElement.class);
            case ProductionUnit unit -> List.copyOf(Members.all(unit.getMembers(), Indicator.class));
            case Dynamics dynamics -> Members.all(dynamics.getMembers(), NamedElement.class);
            default -> List.of();
        };
    }

    /** Members and properties: what a scenario can set. An indicator is a result and cannot be set. */
    static List<NamedElement> settable(NamedElement owner) {
        var found = new ArrayList<NamedElement>();
        children(owner).stream().filter(e -> !(e instanceof Indicator)).forEach(found::add);
        found.addAll(BuiltIns.catalogue().properties(owner));
        return found;
    }

    /** Members, the totals of a company, unit or exchange, and properties; a total hides a property of its name. */
    static List<NamedElement> readable(NamedElement owner) {
        var found = new ArrayList<>(children(owner));
        if (owner instanceof Node || owner instanceof Exchange || owner instanceof Cluster) {
            found.addAll(functions(Usage.TOTAL));
        }
        found.addAll(BuiltIns.catalogue().properties(owner));
        return found;
    }

    /** The built-in functions of a kind. */
    static List<BuiltInFunction> functions(Usage usage) {
        return BuiltIns.catalogue().functions().stream().filter(f -> f.usage() == usage).toList();
    }
}
