// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.index;

import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.symbiont.model.Model;
import org.symbiont.model.NamedElement;
import org.symbiont.model.query.Names;

/** What the index says of a file: its imports, and every name that is declared in it. */
@Singleton
public final class IndexEntries extends DefaultResourceDescriptionStrategy {

    @Override
    public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
        if (element instanceof Model model) {
            acceptor.accept(FileEntry.of(model));
        } else if (element instanceof NamedElement named && named.getName() != null) {
            acceptor.accept(EObjectDescription.create(QualifiedName.create(Names.qualified(named)), named));
        }
        return true;
    }
}
