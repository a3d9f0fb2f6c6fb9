// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.server;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.workspace.UnknownProjectConfig;
import org.symbiont.dsl.resource.ProjectFolder;
import org.symbiont.dsl.ide.SymbiontIde;

/**
 * A project: its files are read by this language, whoever else has registered for them in the process, and take nothing from
 * outside of its folder. Files without a project may take what lies in their own folder.
 */
@SuppressWarnings("restriction") // Xtext marks what describes projects as internal, and has nothing else for it
final class SymbiontProject extends ProjectManager {

    @Override
    public XtextResourceSet createNewResourceSet(ResourceDescriptionsData index) {
        XtextResourceSet resources = super.createNewResourceSet(index);
        Resource.Factory factory = SymbiontIde.injector().getInstance(IResourceFactory.class);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("symbiont", factory);
        if (!(getProjectConfig() instanceof UnknownProjectConfig)) {
            ProjectFolder.set(resources, getProjectConfig().getPath());
        }
        return resources;
    }
}
