// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.folding;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Serves {@link FoldingService}. */
@Singleton
public final class ServerFolding extends FoldingRangeService {

    @Inject
    private FoldingService folding;

    @Override
    public List<FoldingRange> createFoldingRanges(Document document, XtextResource file, CancelIndicator cancel) {
        return document == null
                ? List.of()
                : folding.of(file).stream().map(fold -> range(document, fold))
                        .filter(range -> range.getStartLine() < range.getEndLine()).toList();
    }

    private static FoldingRange range(Document document, Fold fold) {
        int first = document.getPosition(fold.span().offset()).getLine();
        int last = document.getPosition(fold.span().end()).getLine();
        // The line of the closing bracket stays, so that what is folded looks whole
        var range = new FoldingRange(first, fold.kind() == Fold.Kind.BLOCK ? last - 1 : last);
        switch (fold.kind()) {
            case COMMENT -> range.setKind(FoldingRangeKind.Comment);
            case IMPORTS -> range.setKind(FoldingRangeKind.Imports);
            case BLOCK -> range.setKind(FoldingRangeKind.Region);
        }
        return range;
    }
}
