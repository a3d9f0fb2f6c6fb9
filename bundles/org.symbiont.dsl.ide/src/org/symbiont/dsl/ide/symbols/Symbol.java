// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.symbols;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.symbiont.dsl.ide.text.Span;

/**
 * A declaration in an outline.
 *
 * @param text what is shown: the name, or the resources of a market
 * @param detail what is shown beside it, such as its kind and label; may be empty
 * @param qualifiedName the name with those of its owners
 * @param kind the class of the element
 * @param whole the declaration with its block
 * @param name where to go to
 * @param children what is declared inside, in the order of the text
 */
public record Symbol(String text, String detail, String qualifiedName, EClass kind, Span whole, Span name,
        List<Symbol> children) {

    /** Takes a copy of the children. */
    public Symbol {
        children = List.copyOf(children);
    }
}
