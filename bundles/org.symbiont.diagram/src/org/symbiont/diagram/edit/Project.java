// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.model.Cluster;
import org.symbiont.model.NamedElement;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Kinds;
import org.symbiont.model.query.Names;

/** The files of a model, and the elements in them by their qualified names. */
final class Project {

    private final ClusterView view;
    private final List<XtextResource> files;

    Project(ClusterView view) {
        this.view = view;
        this.files = view.cluster().eResource().getResourceSet().getResources().stream()
                .filter(XtextResource.class::isInstance).map(XtextResource.class::cast)
                .filter(f -> "symbiont".equals(f.getURI().fileExtension())).toList();
    }

    ClusterView view() {
        return view;
    }

    Cluster cluster() {
        return view.cluster();
    }

    List<XtextResource> files() {
        return files;
    }

    /** The element of a kind with that qualified name; refuses the gesture where there is none. */
    <T extends EObject> T find(String name, Class<T> kind) {
        return all().stream().filter(kind::isInstance).filter(e -> name.equals(Names.qualified(e))).findFirst()
                .map(kind::cast).orElseThrow(() -> new RefusedGesture("There is no %s '%s' in the model any more."
                        .formatted(Kinds.word(kind.getSimpleName()), name)));
    }

    /** The element with that qualified name, whatever it is. */
    Optional<NamedElement> find(String name) {
        return all().stream().filter(e -> name.equals(Names.qualified(e))).findFirst();
    }

    private List<NamedElement> all() {
        var all = new ArrayList<NamedElement>();
        for (XtextResource file : files) {
            file.getAllContents().forEachRemaining(e -> {
                if (e instanceof NamedElement named && named.getName() != null) {
                    all.add(named);
                }
            });
        }
        return all;
    }
}
