// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.resource;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * The folder that a model may take files from. It is set on the resource set by whoever knows the project; without that it is
 * the Eclipse project of a platform address, else the folder of the file.
 */
public final class ProjectFolder extends AdapterImpl {

    private final URI folder;

    private ProjectFolder(URI folder) {
        this.folder = folder.hasTrailingPathSeparator() ? folder : folder.appendSegment("");
    }

    /** Sets the folder for all files of a resource set. */
    public static void set(ResourceSet resources, URI folder) {
        resources.eAdapters().removeIf(ProjectFolder.class::isInstance);
        resources.eAdapters().add(new ProjectFolder(folder));
    }

    /** The folder, its address ending in a slash. */
    public static URI of(Resource resource) {
        if (resource.getResourceSet() != null) {
            for (var adapter : resource.getResourceSet().eAdapters()) {
                if (adapter instanceof ProjectFolder project) {
                    return project.folder;
                }
            }
        }
        URI uri = resource.getURI();
        return uri.isPlatformResource() && uri.segmentCount() > 2
                ? uri.trimSegments(uri.segmentCount() - 2).appendSegment("")
                : uri.trimSegments(1).appendSegment("");
    }

    /** Whether an address lies inside the project of a file. */
    public static boolean contains(Resource resource, URI address) {
        URI folder = of(resource);
        if (!equal(folder.scheme(), address.scheme()) || !equal(folder.authority(), address.authority())) {
            return false;
        }
        var inside = address.segmentsList();
        var outer = folder.segmentsList().subList(0, Math.max(0, folder.segmentCount() - 1));
        return !inside.contains("..") && inside.size() > outer.size() && inside.subList(0, outer.size()).equals(outer);
    }

    private static boolean equal(Object a, Object b) {
        return a == null ? b == null : a.equals(b);
    }
}
