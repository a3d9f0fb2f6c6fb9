// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.ide.rename.WrittenNames;
import org.symbiont.dsl.ide.text.TextChange;
import org.symbiont.model.Node;
import org.symbiont.model.Resource;
import org.symbiont.model.SymbiontPackage;
import org.symbiont.model.query.Kinds;
import org.symbiont.model.query.Names;
import org.symbiont.model.query.Owners;
import org.symbiont.model.query.ResourceUse;

/** Writes a new exchange, where the resource fits both ends. It is potential: that it exists is for the modeller to say. */
final class Connection {

    @Inject
    private WrittenNames written;

    List<TextChange> of(Gesture.Connect gesture, Project project) {
        Resource resource = project.find(gesture.resource(), Resource.class);
        Node from = project.find(gesture.from(), Node.class);
        Node to = project.find(gesture.to(), Node.class);
        requireFit(resource, from, to, project);
        Siblings.requireFree(gesture.name(), project.cluster(), project);
        String text = "exchange %s : %s %s -> %s { potential }".formatted(written.of(gesture.name(), "Name"),
                written.of(String.valueOf(resource.getName()), "Name"), path(from), path(to));
        @Nullable
        EObject last = Siblings.last(project.cluster(), SymbiontPackage.Literals.EXCHANGE);
        return List.of(new Insertion(project.cluster()).of(last, text));
    }

    /** Refuses ends between which the resource cannot go, with the reason that the palette shows. */
    static void requireFit(Resource resource, Node from, Node to, Project project) {
        if (from == to) {
            throw new RefusedGesture(
                    "An exchange leads from one to another; '%s' is both ends.".formatted(from.getName()));
        }
        if (Owners.sameCompany(from, to)) {
            throw new RefusedGesture("'%s' and '%s' belong to one company, inside which nothing needs an exchange."
                    .formatted(Names.qualified(from), Names.qualified(to)));
        }
        var use = new ResourceUse(project.view());
        if (!use.canSend(from, resource, null)) {
            throw new RefusedGesture("%s '%s' does not make, keep or receive '%s'. Give it a recipe with it first."
                    .formatted(Kinds.capital(Kinds.word(from)), Names.qualified(from), resource.getName()));
        }
        if (!use.canReceive(to, resource, null)) {
            throw new RefusedGesture("%s '%s' has no use for '%s'. Give it a recipe that takes it first."
                    .formatted(Kinds.capital(Kinds.word(to)), Names.qualified(to), resource.getName()));
        }
    }

    /** A node as the header of an exchange names it. */
    String path(Node node) {
        String name = written.of(String.valueOf(node.getName()), "Name");
        return node.eContainer() instanceof Node owner ? path(owner) + "." + name : name;
    }
}
