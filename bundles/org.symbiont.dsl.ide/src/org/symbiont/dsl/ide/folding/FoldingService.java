// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.folding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.folding.Fold.Kind;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.model.Import;
import org.symbiont.model.Model;
import org.symbiont.model.query.ModelFiles;

/** Finds blocks, comments and the imports of a file that cover more than one line. */
public final class FoldingService {

    /** The folds, in the order in which they begin; also in a text that is not whole. */
    public List<Fold> of(XtextResource file) {
        var folds = new ArrayList<Fold>();
        if (file.getParseResult() == null) {
            return folds;
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (ILeafNode leaf : file.getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.getGrammarElement() instanceof TerminalRule rule && "ML_COMMENT".equals(rule.getName())) {
                folds.add(new Fold(new Span(leaf.getTotalOffset(), leaf.getTotalLength()), Kind.COMMENT));
            } else if (leaf.getGrammarElement() instanceof Keyword && "{".equals(leaf.getText())) {
                open.push(leaf.getOffset());
            } else if (leaf.getGrammarElement() instanceof Keyword && "}".equals(leaf.getText()) && !open.isEmpty()) {
                int begin = open.pop();
                folds.add(new Fold(new Span(begin, leaf.getEndOffset() - begin), Kind.BLOCK));
            }
        }
        ModelFiles.model(file).flatMap(FoldingService::imports).ifPresent(folds::add);
        String text = Nodes.text(file);
        return folds.stream().filter(f -> text.substring(f.span().offset(), f.span().end()).indexOf('\n') >= 0)
                .sorted((a, b) -> Integer.compare(a.span().offset(), b.span().offset())).toList();
    }

    private static Optional<Fold> imports(Model model) {
        List<Import> imports = model.getImports();
        if (imports.size() < 2) {
            return Optional.empty();
        }
        Optional<Span> first = Nodes.span(imports.getFirst());
        return first.flatMap(f -> Nodes.span(imports.getLast())
                .map(last -> new Fold(new Span(f.offset(), last.end() - f.offset()), Kind.IMPORTS)));
    }
}
