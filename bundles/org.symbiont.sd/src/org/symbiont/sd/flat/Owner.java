// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.flat;

import java.util.List;
import java.util.Map;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.model.Dimension;

/**
 * The variable whose formula is being worked on; hidden variables made for it take its place and shape.
 *
 * @param key its key
 * @param name its name, for messages
 * @param scope where its names are looked up
 * @param dimensions its dimensions; empty where the formula is that of one element
 * @param fixed the element that the formula belongs to
 */
record Owner(String key, String name, String scope, List<Dimension> dimensions, Map<String, Integer> fixed) {

    /** A reference, from within the owner's formula, to a variable of the same shape. */
    Expr.Ref ref(String key) {
        var subscripts = dimensions.stream()
                .map(d -> (Expr.Subscript) new Expr.Subscript.At(Expr.Ref.of(d.name()))).toList();
        return new Expr.Ref(ABSOLUTE + key, subscripts);
    }

    /** Marks a name that is a key already. */
    static final String ABSOLUTE = ".";
}
