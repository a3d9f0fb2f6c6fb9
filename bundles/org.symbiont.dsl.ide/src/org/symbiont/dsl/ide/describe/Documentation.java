// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.describe;

import com.google.inject.Inject;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.symbiont.model.Resource;
import org.symbiont.model.builtin.BuiltInFunction;
import org.symbiont.model.builtin.BuiltInProperty;

/** What stands in the comment before a declaration, or in the catalogue of built-ins. */
public final class Documentation {

    @Inject
    private IEObjectDocumentationProvider comments;

    /** The text, in Markdown; empty where there is none. */
    public Optional<String> of(EObject element) {
        String text = switch (element) {
            case BuiltInFunction function -> function.documentation();
            case BuiltInProperty property -> property.documentation();
            // Of a list form the comment before it is that of all
            case Resource resource -> comments.getDocumentation(resource.eContainer());
            default -> comments.getDocumentation(element);
        };
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }
}
