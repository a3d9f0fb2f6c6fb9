// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.index;

import com.google.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceDescription.Manager.AllChangeAware;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

/**
 * A file depends on all files that imports join it with, in whichever direction: a name may come from what it imports, and
 * whether a resource is used, or a limit given twice, is seen only from the file of the cluster.
 */
@Singleton
public final class ConnectedFiles extends DefaultResourceDescriptionManager implements AllChangeAware {

    @Override
    public boolean isAffected(Collection<Delta> deltas, IResourceDescription candidate, IResourceDescriptions index) {
        return isAffectedByAny(deltas, candidate, index);
    }

    @Override
    public boolean isAffectedByAny(Collection<Delta> deltas, IResourceDescription candidate,
            IResourceDescriptions index) {
        Map<URI, Set<URI>> joined = new HashMap<>();
        index.getAllResourceDescriptions().forEach(file -> join(file, joined));
        join(candidate, joined);
        for (Delta delta : deltas) {
            if (delta.getOld() != null) {
                join(delta.getOld(), joined);
            }
            if (delta.getNew() != null) {
                join(delta.getNew(), joined);
            }
        }
        Set<URI> reached = reachable(candidate.getURI(), joined);
        return deltas.stream().map(Delta::getUri).anyMatch(reached::contains);
    }

    private static void join(IResourceDescription file, Map<URI, Set<URI>> joined) {
        for (URI imported : FileEntry.imports(file)) {
            joined.computeIfAbsent(file.getURI(), u -> new HashSet<>()).add(imported);
            joined.computeIfAbsent(imported, u -> new HashSet<>()).add(file.getURI());
        }
    }

    private static Set<URI> reachable(URI from, Map<URI, Set<URI>> joined) {
        Set<URI> reached = new HashSet<>();
        var open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            URI next = open.removeLast();
            if (reached.add(next)) {
                open.addAll(joined.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
