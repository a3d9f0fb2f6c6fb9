// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.dsl.ide.text.TextChange;
import org.symbiont.model.query.Owners;

/**
 * A fault of a model, as an editor shows it.
 *
 * @param file where it is
 * @param code one of {@link org.symbiont.dsl.IssueCodes}
 * @param message what it says
 * @param span what it marks
 */
public record Fault(XtextResource file, String code, String message, Span span) {

    /** The innermost element that what is marked begins in, or an owner of it, of a kind. */
    <T extends EObject> Optional<T> nearest(Class<T> kind) {
        return element().flatMap(element -> Owners.nearest(element, kind));
    }

    /** The innermost element that what is marked begins in. */
    Optional<EObject> element() {
        return leaf().map(NodeModelUtils::findActualSemanticObjectFor);
    }

    /** The first word that is marked. */
    Optional<ILeafNode> leaf() {
        return file.getParseResult() == null
                ? Optional.empty()
                : Optional.ofNullable(
                        NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), span.offset()));
    }

    /** What is marked. */
    String marked() {
        String text = Nodes.text(file);
        return text.substring(Math.min(span.offset(), text.length()), Math.min(span.end(), text.length()));
    }

    /** What stands in the message at the groups of a pattern. */
    Optional<Matcher> said(Pattern pattern) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    /** Writes another text in the place of what is marked. */
    TextChange replace(String text) {
        return new TextChange(file.getURI(), span, text);
    }
}
