// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.flat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.model.Macro;
import org.symbiont.sd.model.Names;

/** Tells macros that are plain functions from those that need variables of their own, and fits arguments to parameters. */
final class MacroExpansion {
    private final Map<String, Macro> macros = new HashMap<>();

    MacroExpansion(List<Macro> macros) {
        macros.forEach(m -> this.macros.put(Names.key(m.name()), m));
    }

    @Nullable
    Macro find(String key) {
        return macros.get(key);
    }

    /** Whether it only computes: no variables, nothing with memory, and calls only such macros. */
    boolean isFunction(Macro macro) {
        return isFunction(macro, new ArrayList<>());
    }

    private boolean isFunction(Macro macro, List<Macro> seen) {
        if (seen.contains(macro)) {
            return true;
        }
        seen.add(macro);
        if (!macro.variables().isEmpty()) {
            return false;
        }
        boolean[] pure = {true};
        Rewriter.rewrite(macro.result(), e -> {
            if (e instanceof Expr.Call(var function, _)) {
                var called = macros.get(Names.key(function));
                pure[0] &= called == null ? !StatefulFunctions.has(Names.key(function)) : isFunction(called, seen);
            }
            return e;
        });
        return pure[0];
    }

    /** The arguments with defaults filled in; null if there are too many or too few. */
    static @Nullable List<Expr> fit(Macro macro, List<Expr> arguments) {
        if (arguments.size() > macro.parameters().size()) {
            return null;
        }
        var all = new ArrayList<>(arguments);
        for (int i = arguments.size(); i < macro.parameters().size(); i++) {
            var value = macro.parameters().get(i).defaultValue();
            if (value == null) {
                return null;
            }
            all.add(value);
        }
        return all;
    }
}
