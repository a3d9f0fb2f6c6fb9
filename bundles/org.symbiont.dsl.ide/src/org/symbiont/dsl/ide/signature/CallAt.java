// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.signature;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.symbiont.model.Call;
import org.symbiont.model.NamedElement;
import org.symbiont.model.PathSegment;
import org.symbiont.model.Reference;
import org.symbiont.model.builtin.BuiltInFunction;
import org.symbiont.model.builtin.Parameter;

/** Knows of a call which built-in it calls, and which of its arguments a caret stands in. */
public final class CallAt {

    /** The built-in that is called; empty for a graphical function, or where the name means nothing. */
    public Optional<BuiltInFunction> function(Call call) {
        return target(call).filter(BuiltInFunction.class::isInstance).map(BuiltInFunction.class::cast);
    }

    /** What is called. */
    public Optional<NamedElement> target(Call call) {
        List<PathSegment> path = call.eContainer() instanceof Reference reference && reference.getPath() != null
                ? reference.getPath().getSegments()
                : List.of();
        return path.isEmpty() ? Optional.empty() : Optional.ofNullable(path.getLast().getTarget());
    }

    /** The argument at a caret, from 0: the number of commas of the call before it. */
    public int argument(Call call, int caret) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(call);
        int commas = 0;
        for (INode child : node == null ? List.<INode>of() : node.getChildren()) {
            commas += child.getEndOffset() <= caret && ",".equals(child.getText()) ? 1 : 0;
        }
        return commas;
    }

    /** Whether the argument at a caret is the name of a resource or emission. */
    public boolean takesFlowable(Call call, int caret) {
        return function(call).map(BuiltInFunction::parameters).filter(parameters -> !parameters.isEmpty())
                .map(parameters -> parameters.get(Math.min(argument(call, caret), parameters.size() - 1)))
                .filter(parameter -> parameter.kind() == Parameter.Kind.FLOWABLE).isPresent();
    }
}
