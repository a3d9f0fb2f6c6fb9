// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.hover;

import com.google.inject.Inject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.symbiont.dsl.ide.text.Positions;

/** Serves {@link HoverService}. */
public final class ServerHover implements IHoverService {

    @Inject
    private HoverService hover;

    @Override
    public Hover hover(Document document, XtextResource file, HoverParams params, CancelIndicator cancel) {
        return hover.at(file, document.getOffSet(params.getPosition()))
                .map(text -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, text.markdown()),
                        Positions.range(document, text.span())))
                .orElse(IHoverService.EMPTY_HOVER);
    }
}
