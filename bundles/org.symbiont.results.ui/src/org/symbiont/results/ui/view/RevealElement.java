// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.ui.view;

import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.symbiont.core.SymbiontCore;
import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.model.NamedElement;
import org.symbiont.model.query.Names;
import org.symbiont.results.ui.Texts;

/** Opens the text of a model at an element, which is found in the background. */
final class RevealElement extends Job {
    private final IFile model;
    private final String element;
    private final IWorkbenchPage page;

    RevealElement(IFile model, String element, IWorkbenchPage page) {
        super(Texts.get("find.element", element));
        this.model = model;
        this.element = element;
        this.page = page;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var location = model.getLocation();
        if (location != null) {
            var loaded = SymbiontLanguage.load(location.toPath());
            loaded.clusters().stream().map(cluster -> node(cluster.cluster())).flatMap(Optional::stream).findFirst()
                    .ifPresent(node -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> reveal(node)));
        }
        return Status.OK_STATUS;
    }

    private Optional<Place> node(EObject root) {
        var resources = root.eResource().getResourceSet();
        for (TreeIterator<?> all = resources.getAllContents(); all.hasNext();) {
            if (all.next() instanceof NamedElement named && element.equals(Names.qualified(named))) {
                return Optional.ofNullable(NodeModelUtils.findActualNodeFor(named))
                        .map(node -> Place.of(named, node));
            }
        }
        return Optional.empty();
    }

    private void reveal(Place place) {
        try {
            var store = EFS.getLocalFileSystem().getStore(java.net.URI.create(place.file()));
            var editor = IDE.openEditorOnFileStore(page, store);
            if (editor instanceof ITextEditor text) {
                text.selectAndReveal(place.offset(), place.length());
            }
        } catch (CoreException e) {
            SymbiontCore.log("The text of '" + element + "' could not be opened", e);
        }
    }

    /** Where an element stands: its first line. */
    private record Place(String file, int offset, int length) {
        static Place of(EObject element, INode node) {
            var text = node.getText();
            int lead = node.getOffset() - node.getTotalOffset();
            var own = text.substring(Math.min(lead, text.length()));
            int end = own.indexOf('\n');
            return new Place(java.nio.file.Path.of(element.eResource().getURI().toFileString()).toUri().toString(),
                    node.getOffset(), end < 0 ? own.length() : end);
        }
    }
}
