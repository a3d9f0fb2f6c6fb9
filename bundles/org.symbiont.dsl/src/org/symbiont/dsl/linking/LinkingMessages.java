// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.linking;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.model.ElementPath;
import org.symbiont.model.Emits;
import org.symbiont.model.NamedElement;
import org.symbiont.model.PathSegment;
import org.symbiont.model.query.Kinds;

/** Says of a name that means nothing what kind of thing was wanted, and which name may have been meant. */
public final class LinkingMessages extends LinkingDiagnosticMessageProvider {

    private static final int MOST_SHOWN = 12;

    @Inject
    private IScopeProvider scopes;
    @Inject
    private Declared declared;

    @Override
    public @Nullable DiagnosticMessage getUnresolvedProxyMessage(
            ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext context) {
        EObject from = context.getContext();
        String name = context.getLinkText();
        if (name == null || name.isBlank()) {
            return null;
        }
        List<String> known = known(scopes.getScope(from, context.getReference()));
        if (from instanceof PathSegment segment && segment.eContainer() instanceof ElementPath path
                && path.getSegments().indexOf(segment) > 0) {
            return member(path.getSegments().get(path.getSegments().indexOf(segment) - 1).getTarget(), name, known);
        }
        String wanted = wanted(from, context.getReference().getEReferenceType());
        NamedElement other = declared.find(from, name);
        if (other != null && !(from instanceof PathSegment)) {
            return error(IssueCodes.WRONG_KIND, "'%s' is %s, but %s is wanted here.%s".formatted(name,
                    Kinds.withArticle(Kinds.word(other)), Kinds.withArticle(wanted), Suggestion.sentence(name, known)),
                    name);
        }
        return error(IssueCodes.UNKNOWN_NAME, "Unknown %s '%s'.%s".formatted(wanted, name, help(name, known)), name);
    }

    /** A name that is written wrongly. */
    @Override
    public DiagnosticMessage getIllegalNodeMessage(ILinkingDiagnosticContext context, IllegalNodeException fault) {
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        return new DiagnosticMessage(cause.getMessage(), Severity.ERROR, IssueCodes.VALUE);
    }

    private static String wanted(EObject from, EClass kind) {
        if (from instanceof PathSegment) {
            return "name";
        }
        return from.eContainer() instanceof Emits ? "emission" : Kinds.word(kind.getName());
    }

    private static @Nullable DiagnosticMessage member(@Nullable NamedElement owner, String name, List<String> known) {
        if (owner == null || owner.eIsProxy()) {
            return null;
        }
        return error(IssueCodes.UNKNOWN_NAME, "%s '%s' has no '%s'.%s".formatted(Kinds.capital(Kinds.word(owner)),
                owner.getName(), name, help(name, known)), name);
    }

    private static String help(String name, List<String> known) {
        String suggestion = Suggestion.sentence(name, known);
        if (!suggestion.isEmpty() || known.size() > MOST_SHOWN) {
            return suggestion;
        }
        return known.isEmpty() ? " There is none yet." : " Known: " + String.join(", ", known) + ".";
    }

    private static List<String> known(IScope scope) {
        var names = new LinkedHashSet<String>();
        for (IEObjectDescription description : scope.getAllElements()) {
            names.add(description.getName().toString());
        }
        return new ArrayList<>(names);
    }

    private static DiagnosticMessage error(String code, String message, String name) {
        return new DiagnosticMessage(message, Severity.ERROR, code, name);
    }
}
