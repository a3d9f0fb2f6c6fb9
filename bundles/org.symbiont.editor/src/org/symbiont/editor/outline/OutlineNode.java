// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.outline;

import java.util.List;
import java.util.Objects;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;

/** A declaration in the outline. Two are the same if they have the same name in the same owner, wherever they stand. */
final class OutlineNode {
    private final String path;
    private final DocumentSymbol symbol;
    private final List<OutlineNode> children;

    private OutlineNode(String owner, DocumentSymbol symbol) {
        path = owner + "/" + symbol.getName();
        this.symbol = symbol;
        var inside = symbol.getChildren();
        children = inside == null ? List.of() : inside.stream().map(child -> new OutlineNode(path, child)).toList();
    }

    static List<OutlineNode> of(List<DocumentSymbol> symbols) {
        return symbols.stream().map(symbol -> new OutlineNode("", symbol)).toList();
    }

    String label() {
        return symbol.getName();
    }

    String detail() {
        return symbol.getDetail() == null ? "" : symbol.getDetail();
    }

    Range name() {
        return symbol.getSelectionRange();
    }

    boolean holds(int line) {
        return symbol.getRange().getStart().getLine() <= line && line <= symbol.getRange().getEnd().getLine();
    }

    List<OutlineNode> children() {
        return children;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineNode node && path.equals(node.path)
                && Objects.equals(symbol.getDetail(), node.symbol.getDetail());
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
