// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.ide.rename.WrittenNames;
import org.symbiont.dsl.ide.text.TextChange;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Resource;
import org.symbiont.model.query.Flowables;
import org.symbiont.model.query.Kinds;

/** Writes a new element, such that the model has no fault more than before: a unit comes with a recipe that can be run. */
final class Creation {

    @Inject
    private WrittenNames written;

    List<TextChange> of(Gesture.Create gesture, Project project) {
        EObject owner = owner(gesture, project);
        Siblings.requireFree(gesture.name(), owner, project);
        String text = text(gesture.kind(), written.of(gesture.name(), "Name"), project);
        return List.of(new Insertion(owner).of(Siblings.last(owner, gesture.kind().member()), text));
    }

    private static EObject owner(Gesture.Create gesture, Project project) {
        @Nullable
        String name = gesture.owner();
        if (name == null) {
            return project.cluster();
        }
        NamedElement owner = project.find(name, NamedElement.class);
        if (!gesture.kind().owner().isInstance(owner)) {
            throw new RefusedGesture("%s '%s' holds no %s. Put it into %s.".formatted(Kinds.capital(Kinds.word(owner)),
                    owner.getName(), Kinds.word(gesture.kind().member().getName()),
                    Kinds.withArticle(Kinds.word(gesture.kind().owner().getName()))));
        }
        return owner;
    }

    private String text(NewKind kind, String name, Project project) {
        return switch (kind) {
            case COMPANY -> "company " + name;
            case RESOURCE -> "resource " + name + " : mass";
            case STOCK -> "stock " + name + " = 0";
            case CONSTANT -> "constant " + name + " = 0";
            case AUXILIARY -> "aux " + name + " = 0";
            case UNIT -> unit(name, some(project));
            case STORE -> {
                Resource resource = some(project);
                yield "store %s { holds 0 .. 1 %s %s }".formatted(name, UsualUnit.of(resource), word(resource));
            }
        };
    }

    private String unit(String name, Resource resource) {
        String amount = "1 " + UsualUnit.of(resource);
        return """
                unit %1$s {
                    recipe { out %2$s %3$s }
                    runs 0 .. %2$s/h %3$s
                }""".formatted(name, amount, word(resource));
    }

    private String word(Resource resource) {
        return written.of(String.valueOf(resource.getName()), "FlowableName");
    }

    private static Resource some(Project project) {
        return project.view().resources().stream()
                .filter(r -> r.getName() != null && Flowables.dimension(r).filter(UsualUnit::knows).isPresent())
                .findFirst()
                .orElseThrow(
                        () -> new RefusedGesture("There is no resource yet. Create one first, such as steam : mass."));
    }
}
