// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Cluster;
import org.symbiont.model.Company;
import org.symbiont.model.Dynamics;
import org.symbiont.model.NamedElement;
import org.symbiont.model.ResourceDeclaration;
import org.symbiont.model.query.Kinds;

/** What stands in the same block. */
final class Siblings {

    private Siblings() {}

    /** The members of a block, in the order of the text. */
    static List<? extends EObject> of(EObject owner) {
        return switch (owner) {
            case Cluster cluster -> cluster.getMembers();
            case Company company -> company.getMembers();
            case Dynamics dynamics -> dynamics.getMembers();
            default -> List.of();
        };
    }

    /** The last member of a kind, else the last of all; null in an empty block. */
    static @Nullable EObject last(EObject owner, EClass kind) {
        EObject last = null;
        EObject lastOfKind = null;
        for (EObject member : of(owner)) {
            last = member;
            lastOfKind = kind.isInstance(member) ? member : lastOfKind;
        }
        return lastOfKind != null ? lastOfKind : last;
    }

    /** Refuses a name that another member of the block has. */
    static void requireFree(String name, EObject owner, Project project) {
        List<? extends EObject> members = owner == project.cluster() ? project.view().members() : of(owner);
        members.stream().flatMap(m -> m instanceof ResourceDeclaration declaration
                ? declaration.getResources().stream()
                : java.util.stream.Stream.of(m))
                .filter(m -> m instanceof NamedElement named && name.equals(named.getName())).findFirst()
                .ifPresent(other -> {
                    throw new RefusedGesture("There is %s '%s' in the same block already. Choose another name."
                            .formatted(Kinds.withArticle(Kinds.word(other)), name));
                });
    }
}
