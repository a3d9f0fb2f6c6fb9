// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.text;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.symbiont.dsl.library.Library;
import org.symbiont.dsl.resource.ProjectFolder;

/** Tries changes out: makes a copy of a project as it would be after them, unsaved texts included. */
public final class ProjectCopy {

    @Inject
    private Provider<XtextResourceSet> projects;
    @Inject
    private IResourceFactory files;

    /** The files of the copy by their addresses, read and linked. */
    public Map<URI, XtextResource> after(List<XtextResource> project, List<TextChange> changes) {
        XtextResourceSet copy = projects.get();
        copy.getResourceFactoryRegistry().getExtensionToFactoryMap().put("symbiont", files);
        Map<URI, XtextResource> copies = new LinkedHashMap<>();
        for (XtextResource file : project) {
            if (!Library.isLibrary(file.getURI())) {
                ProjectFolder.set(copy, ProjectFolder.of(file));
            }
            copies.put(file.getURI(), (XtextResource) copy.createResource(file.getURI()));
        }
        for (XtextResource file : project) {
            load(copies.get(file.getURI()), TextChanges.apply(Nodes.text(file), file.getURI(), changes));
        }
        copies.values().forEach(EcoreUtil::resolveAll);
        return copies;
    }

    private static void load(Resource file, String text) {
        try {
            file.load(new LazyStringInputStream(text, "UTF-8"), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory does not fail to be read
        }
    }
}
