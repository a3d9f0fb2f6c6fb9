// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.ide.completion.Proposal.Kind;
import org.symbiont.dsl.ide.describe.Documentation;
import org.symbiont.dsl.ide.describe.ElementDetail;
import org.symbiont.dsl.ide.rename.WrittenNames;
import org.symbiont.dsl.ide.signature.CallAt;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.scoping.PathScopes;
import org.symbiont.model.Call;
import org.symbiont.model.ElementPath;
import org.symbiont.model.NamedElement;
import org.symbiont.model.PathSegment;
import org.symbiont.model.Reference;
import org.symbiont.model.SymbiontPackage;
import org.symbiont.model.builtin.BuiltInFunction;

/** Names of what is declared or built in, with type and unit, wherever one may be referred to. */
final class NameProposals implements ProposalSource {

    @Inject
    private IScopeProvider scopes;
    @Inject
    private PathScopes paths;
    @Inject
    private LinkingHelper links;
    @Inject
    private WrittenNames names;
    @Inject
    private ElementDetail details;
    @Inject
    private Documentation documentation;
    @Inject
    private CallAt calls;

    @Override
    public void propose(Assignment assignment, Place place) {
        switch (Rules.place(assignment)) {
            case "PathSegment.target" -> afterPath(place);
            case "Reference.path" -> all(formula(place), "Name", null, place);
            case "Setting.path", "Drive.path" -> all(paths.inSetting(place.model()), "Name", null, place);
            default -> {
                if (assignment.getTerminal() instanceof CrossReference reference) {
                    reference(assignment, reference, place);
                }
            }
        }
    }

    /** What may follow the part of a path before the caret. */
    private void afterPath(Place place) {
        if (place.model() instanceof ElementPath path) {
            NamedElement owner = null;
            for (PathSegment segment : path.getSegments()) {
                boolean before = Nodes.span(segment).filter(s -> s.end() < place.caret() - place.prefix().length())
                        .isPresent();
                owner = before ? segment.getTarget() : owner;
            }
            if (owner != null && !owner.eIsProxy()) {
                all(paths.after(owner, path.eContainer() instanceof Reference), "Name", owner, place);
            }
        }
    }

    private IScope formula(Place place) {
        boolean flowable = place.model() instanceof Call call && calls.takesFlowable(call, place.caret());
        return flowable ? paths.flowables(place.model()) : paths.inFormula(place.model());
    }

    private void reference(Assignment assignment, CrossReference reference, Place place) {
        String rule = Rules.of(assignment);
        EReference feature = SymbiontPackage.eINSTANCE.getEClassifier(typeOf(rule)) instanceof EClass type
                ? GrammarUtil.getReference(reference, type)
                : null;
        if (feature != null) {
            all(scopes.getScope(place.model(), feature), links.getRuleNameFrom(reference), null, place);
        }
    }

    /** The class that a rule makes, where it is not called like the rule. */
    private static String typeOf(String rule) {
        return Map.of("FlowEnd", "StockEnd", "Interval", "Range").getOrDefault(rule, rule);
    }

    private void all(IScope scope, String rule, @Nullable NamedElement owner, Place place) {
        for (IEObjectDescription description : scope.getAllElements()) {
            EObject element = description.getEObjectOrProxy();
            if (element instanceof NamedElement named && !named.eIsProxy()) {
                String part = "QualifiedName".equals(rule) ? "Name" : rule;
                String written = Arrays.stream(description.getName().getSegments().toArray(String[]::new))
                        .map(name -> names.of(name, part)).collect(Collectors.joining("."));
                boolean call = named instanceof BuiltInFunction function && !function.parameters().isEmpty();
                place.propose(Kind.NAME, written, call ? written + "()" : written, details.of(named, owner),
                        documentation.of(named).orElse(""));
            }
        }
    }
}
