// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.dsl.ide.text.TextChange;
import org.symbiont.model.Exchange;
import org.symbiont.model.Node;
import org.symbiont.model.SymbiontPackage;

/** Leads one end of an exchange elsewhere; only the name of that end changes. */
final class Reconnection {

    @Inject
    private Connection connection;

    List<TextChange> of(Gesture.Reconnect gesture, Project project) {
        Exchange exchange = project.find(gesture.exchange(), Exchange.class);
        Node node = project.find(gesture.node(), Node.class);
        boolean source = gesture.end() == Gesture.End.SOURCE;
        Connection.requireFit(exchange.getResource(), source ? node : exchange.getSource(),
                source ? exchange.getTarget() : node, project);
        var feature = source
                ? SymbiontPackage.Literals.EXCHANGE__SOURCE
                : SymbiontPackage.Literals.EXCHANGE__TARGET;
        Span span = Nodes.span(exchange, feature).orElseThrow();
        return List.of(new TextChange(((XtextResource) exchange.eResource()).getURI(), span, connection.path(node)));
    }
}
