// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Company;
import org.symbiont.model.Emission;
import org.symbiont.model.Exchange;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Resource;
import org.symbiont.model.Scenario;
import org.symbiont.model.Store;
import org.symbiont.model.Transport;

/** Reads a cluster in one scenario from the same cluster in another: only the elements that either of them sets are read again. */
public final class ScenarioCompiler {
    private final CompiledCluster base;
    private final Overlay overlay;
    private final Findings findings = new Findings();
    private final CompileContext context;
    private final InvestmentCompiler investments;
    private final IndexSet resources = new IndexSet();
    private final IndexSet emissions = new IndexSet();
    private final IndexSet units = new IndexSet();
    private final IndexSet stores = new IndexSet();
    private final IndexSet exchanges = new IndexSet();

    private ScenarioCompiler(CompiledCluster base, @Nullable Scenario scenario, Circumstances circumstances) {
        this.base = base;
        overlay = Overlay.of(scenario, circumstances);
        var measures = base.measures().tellingTo(findings);
        context = new CompileContext(base.view(), base.calendar(), measures,
                new ParameterReader(base.calendar(), measures, overlay, circumstances, findings),
                findings, new FlowableIndex(
                        base.resources(), base.emissions().stream().map(CompiledEmission::resource).toList()));
        investments = new InvestmentCompiler(context, base::indexOf);
    }

    /**
     * What a scenario and circumstances change.
     *
     * @param base the cluster in the scenario {@code from} and under other circumstances
     * @return {@code null} where it has to be read as a whole: it changes something that all depends on, or something has to be said about it
     */
    public static @Nullable ClusterChange compile(CompiledCluster base, @Nullable Scenario from, Circumstances before,
            @Nullable Scenario to, Circumstances after) {
        var compiler = new ScenarioCompiler(base, to, after);
        return compiler.note(Overlay.of(from, before)) && compiler.note(compiler.overlay) ? compiler.compile() : null;
    }

    /** Notes whose owners have to be read again. */
    private boolean note(Overlay settings) {
        for (var owner : settings.owners()) {
            int index = base.indexOf(owner);
            if (index < 0 || !note(owner, index)) {
                return false;
            }
        }
        return true;
    }

    private boolean note(EObject owner, int index) {
        switch (owner) {
            case Resource resource -> resources.add(index);
            case Emission emission -> emissions.add(index);
            case Company company -> units.addAll(base.companies().get(index).units());
            case ProductionUnit unit -> units.add(index);
            case Store store -> stores.add(index);
            case Exchange exchange -> exchanges.add(index);
            case Transport transport -> base.exchanges().stream().filter(each -> each.transport() == index)
                    .forEach(each -> exchanges.add(each.index()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private @Nullable ClusterChange compile() {
        var trades = resources.isEmpty()
                ? base.trades()
                : new TradeCompiler(context).recompile(base.trades(), resources);
        var newEmissions = replaced(base.emissions(), emissions,
                each -> new EmissionCompiler(context).compile(each.resource()));
        var newUnits = replaced(base.units(), units, each -> new UnitCompiler(context, investments).recompile(each));
        var newStores = replaced(base.stores(), stores, this::store);
        var newExchanges = exchanges.isEmpty() ? base.exchanges() : exchanges(newUnits, newStores);
        if (!findings.toList().isEmpty() || !overlay.unused().isEmpty() || !overlay.idle().isEmpty()) {
            return null;
        }
        var after = new CompiledCluster(base.view(), base.calendar(), base.currency(), base.measures(),
                base.resources(), newEmissions, trades, base.tradesOf(), base.companies(), newUnits, base.recipes(),
                newStores, newExchanges, base.transports(), base.indices());
        return new ClusterChange(base, after, resources, emissions, units, stores, exchanges);
    }

    private CompiledStore store(CompiledStore store) {
        var compiled = new StoreCompiler(context).compile(store.index(), store.company(), store.element());
        return compiled == null ? store : compiled;
    }

    private List<CompiledExchange> exchanges(List<CompiledUnit> newUnits, List<CompiledStore> newStores) {
        var compiler = new ExchangeCompiler(context, investments, base.indices(), newUnits, newStores);
        return replaced(base.exchanges(), exchanges, compiler::recompile);
    }

    private static <T> List<T> replaced(List<T> all, IndexSet which, UnaryOperator<T> reading) {
        if (which.isEmpty()) {
            return all;
        }
        var replaced = new ArrayList<>(all);
        for (int index : which.toArray()) {
            replaced.set(index, reading.apply(all.get(index)));
        }
        return List.copyOf(replaced);
    }
}
