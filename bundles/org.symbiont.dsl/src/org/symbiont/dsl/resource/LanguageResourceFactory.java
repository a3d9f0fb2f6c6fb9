// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.resource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.symbiont.dsl.load.SymbiontLanguage;

/** Makes resources of the language for whoever asks plain EMF, in particular inside OSGi, where nothing else registers it. */
public final class LanguageResourceFactory implements Resource.Factory {

    @Override
    public Resource createResource(URI uri) {
        return SymbiontLanguage.injector().getInstance(IResourceFactory.class).createResource(uri);
    }
}
