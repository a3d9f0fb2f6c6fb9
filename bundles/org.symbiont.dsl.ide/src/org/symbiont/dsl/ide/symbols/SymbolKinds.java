// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.symbols;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.symbiont.model.SymbiontPackage.Literals;

/** The kinds of symbols of the protocol, which were made for programs, that come nearest to ours. */
public final class SymbolKinds {

    private static final Map<EClass, SymbolKind> KINDS = Map.ofEntries(
            Map.entry(Literals.CLUSTER, SymbolKind.Namespace),
            Map.entry(Literals.COMPANY, SymbolKind.Class), Map.entry(Literals.ACTOR, SymbolKind.Interface),
            Map.entry(Literals.PRODUCTION_UNIT, SymbolKind.Module), Map.entry(Literals.STORE, SymbolKind.Array),
            Map.entry(Literals.RECIPE, SymbolKind.Method), Map.entry(Literals.RESOURCE, SymbolKind.Object),
            Map.entry(Literals.EMISSION, SymbolKind.Object), Map.entry(Literals.QUALITY, SymbolKind.Property),
            Map.entry(Literals.MARKET, SymbolKind.Package), Map.entry(Literals.TRANSPORT, SymbolKind.Operator),
            Map.entry(Literals.EXCHANGE, SymbolKind.Field), Map.entry(Literals.INDICATOR, SymbolKind.Number),
            Map.entry(Literals.SCENARIO, SymbolKind.Struct), Map.entry(Literals.PHASE, SymbolKind.Event),
            Map.entry(Literals.DYNAMICS, SymbolKind.Class), Map.entry(Literals.STOCK, SymbolKind.Variable),
            Map.entry(Literals.CONSTANT, SymbolKind.Constant), Map.entry(Literals.AUXILIARY, SymbolKind.Variable),
            Map.entry(Literals.FLOW, SymbolKind.Variable), Map.entry(Literals.LOOKUP, SymbolKind.Function),
            Map.entry(Literals.EXPERIMENT, SymbolKind.Function));

    private SymbolKinds() {}

    /** The kind. */
    public static SymbolKind of(EClass kind) {
        return KINDS.getOrDefault(kind, SymbolKind.Property);
    }
}
