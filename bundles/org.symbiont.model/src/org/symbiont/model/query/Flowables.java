// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.query;

import java.util.List;
import java.util.Optional;
import org.symbiont.model.Density;
import org.symbiont.model.Emission;
import org.symbiont.model.Flowable;
import org.symbiont.model.Formula;
import org.symbiont.model.HeatingValue;
import org.symbiont.model.Resource;
import org.symbiont.model.ResourceDeclaration;
import org.symbiont.model.ResourceKind;
import org.symbiont.model.ResourceKindMember;
import org.symbiont.model.ResourceMember;

/** What is declared of resources and emissions; a list form shares one declaration. */
public final class Flowables {

    private Flowables() {}

    /** The dimension as written, such as {@code mass} or {@code mass/volume}. */
    public static Optional<String> dimension(Flowable flowable) {
        if (flowable instanceof Emission emission) {
            return Optional.ofNullable(emission.getDimension());
        }
        return declaration(flowable).map(ResourceDeclaration::getDimension);
    }

    /** The declaration that a resource stands in. */
    public static Optional<ResourceDeclaration> declaration(Flowable resource) {
        return resource.eContainer() instanceof ResourceDeclaration declaration
                ? Optional.of(declaration)
                : Optional.empty();
    }

    /** What is said of a resource in its block. */
    public static List<ResourceMember> members(Resource resource) {
        return declaration(resource).map(d -> List.<ResourceMember>copyOf(d.getMembers())).orElse(List.of());
    }

    /** What the resource is to its maker, where said. */
    public static Optional<ResourceKind> kind(Resource resource) {
        return Members.first(members(resource), ResourceKindMember.class).map(ResourceKindMember::getKind);
    }

    /** The chemical formula, where said. */
    public static Optional<Formula> formula(Resource resource) {
        return Members.first(members(resource), Formula.class);
    }

    /** The density, where said. */
    public static Optional<Density> density(Resource resource) {
        return Members.first(members(resource), Density.class);
    }

    /** The lower heating value, where said. */
    public static Optional<HeatingValue> heatingValue(Resource resource) {
        return Members.first(members(resource), HeatingValue.class);
    }
}
