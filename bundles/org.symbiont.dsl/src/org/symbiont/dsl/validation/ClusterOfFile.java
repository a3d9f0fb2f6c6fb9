// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.symbiont.dsl.resource.Imports;
import org.symbiont.model.Cluster;
import org.symbiont.model.Model;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Members;
import org.symbiont.model.query.ModelFiles;

/** Finds the cluster that a file is part of: its own, or that of a loaded file which imports it, directly or not. */
public final class ClusterOfFile {

    /** The cluster, with the members of all its fragments; empty where no loaded file holds it. */
    public Optional<ClusterView> of(Model model) {
        var own = cluster(model);
        if (own.isPresent()) {
            Imports.closure(model);
            return own.map(ClusterView::of);
        }
        if (model.eResource() == null || model.eResource().getResourceSet() == null) {
            return Optional.empty();
        }
        return List.copyOf(model.eResource().getResourceSet().getResources()).stream()
                .map((Resource r) -> ModelFiles.model(r))
                .flatMap(Optional::stream).filter(m -> cluster(m).isPresent() && Imports.closure(m).contains(model))
                .findFirst().flatMap(ClusterOfFile::cluster).map(ClusterView::of);
    }

    private static Optional<Cluster> cluster(Model model) {
        return Members.first(model.getElements(), Cluster.class);
    }
}
