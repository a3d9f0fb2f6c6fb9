// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.signature;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.model.Call;
import org.symbiont.model.Lookup;
import org.symbiont.model.NamedElement;
import org.symbiont.model.builtin.BuiltInFunction;
import org.symbiont.model.builtin.Parameter;
import org.symbiont.model.query.Owners;

/** Says how the function is called whose arguments a caret stands in. */
public final class SignatureService {

    @Inject
    private CallAt calls;

    /** The innermost call around the caret; empty outside of calls. */
    public Optional<Signature> at(XtextResource file, int caret) {
        if (file.getParseResult() == null || caret <= 0) {
            return Optional.empty();
        }
        ILeafNode before = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), caret - 1);
        EObject element = before == null ? null : NodeModelUtils.findActualSemanticObjectFor(before);
        Optional<Call> call = element == null ? Optional.empty() : around(element, caret);
        return call.flatMap(c -> calls.target(c).flatMap(target -> signature(target, calls.argument(c, caret))));
    }

    private static Optional<Call> around(EObject element, int caret) {
        Optional<Call> call = Owners.nearest(element, Call.class);
        while (call.isPresent() && !isInside(call.get(), caret)) {
            call = Owners.nearest(call.get().eContainer(), Call.class);
        }
        return call;
    }

    /** Behind the bracket that opens, and not behind the one that closes. */
    private static boolean isInside(Call call, int caret) {
        return Nodes.span(call).filter(span -> span.offset() < caret
                && (caret < span.end() || !Nodes.written(call).endsWith(")"))).isPresent();
    }

    private static Optional<Signature> signature(NamedElement target, int argument) {
        return switch (target) {
            case BuiltInFunction function when !function.parameters().isEmpty() -> Optional.of(new Signature(
                    function.signature(), function.documentation(),
                    function.parameters().stream().map(SignatureService::parameter).toList(),
                    Math.min(argument, function.parameters().size() - 1)));
            case Lookup lookup -> Optional.of(new Signature(lookup.getName() + "(x)",
                    "A graphical function: between its points it goes straight.",
                    List.of(new Signature.Parameter("x", "a plain number")), 0));
            default -> Optional.empty();
        };
    }

    private static Signature.Parameter parameter(Parameter parameter) {
        String kind = switch (parameter.kind()) {
            case FLOWABLE -> "the name of a resource or an emission";
            case ANY -> "a formula";
            case AS_FIRST -> "a formula of the dimension of the first argument";
            case RATIO -> "a formula that is a plain number";
            case TIME -> "a length of time";
            case FIRST_PER_TIME -> "a formula of the dimension of the first argument for a time";
        };
        return new Signature.Parameter(parameter.name(), kind
                + (parameter.repeated() ? ", or several" : "") + (parameter.optional() ? "; may be left out" : ""));
    }
}
