// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Bound;
import org.symbiont.model.Company;
import org.symbiont.model.Currency;
import org.symbiont.model.Scenario;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Members;

/** Reads a cluster in a scenario into its compiled form. What is wrong on the way is told to the findings; the result is then of no use. */
public final class ClusterCompiler {
    private final ClusterView view;
    private final Overlay overlay;
    private final Findings findings;
    private final CompileContext context;
    private final String currency;
    private final InvestmentCompiler investments;
    private final UnitCompiler unitCompiler;
    private final Map<EObject, Integer> indices = new IdentityHashMap<>();
    private final List<CompiledUnit> units = new ArrayList<>();
    private final List<CompiledStore> stores = new ArrayList<>();

    private ClusterCompiler(ClusterView view, @Nullable Scenario scenario, Circumstances circumstances,
            Findings findings) {
        this.view = view;
        this.findings = findings;
        currency = view.currency().map(Currency::getCode).orElse("EUR");
        var measures = new Measures(currency, rates(), findings);
        var calendar = Horizons.read(view.horizon().orElse(null), measures, findings);
        overlay = Overlay.of(scenario, circumstances);
        var parameters = new ParameterReader(calendar, measures, overlay, circumstances, findings);
        context = new CompileContext(view, calendar, measures, parameters, findings,
                new FlowableCompiler(view, measures, findings).compile());
        investments = new InvestmentCompiler(context, new CompanyIndex(view.companies())::indexOf);
        unitCompiler = new UnitCompiler(context, investments);
    }

    /** Compiles a cluster as the model has it, or in a scenario. */
    public static CompiledCluster compile(ClusterView view, @Nullable Scenario scenario, Findings findings) {
        return compile(view, scenario, Circumstances.NONE, findings);
    }

    /** Compiles a cluster in a scenario, as it is under circumstances on the way of a simulation. */
    public static CompiledCluster compile(ClusterView view, @Nullable Scenario scenario, Circumstances circumstances,
            Findings findings) {
        return new ClusterCompiler(view, scenario, circumstances, findings).compile();
    }

    private CompiledCluster compile() {
        var resources = context.flowables().resources();
        resources.forEach(each -> indices.put(each.element(), each.index()));
        context.flowables().emissions().forEach(each -> indices.put(each.element(), each.index()));
        var trades = new TradeCompiler(context).compile();
        var emissions = emissions();
        var companies = companies();
        var transports = transports();
        var exchanges = new ExchangeCompiler(context, investments, indices, units, stores).compile();
        exchanges.forEach(each -> indices.put(each.element(), each.index()));
        for (var setting : overlay.unused()) {
            findings.warning(setting, "setting.unused",
                    "The setting '" + Texts.of(setting.getPath()) + "' has no effect on a plan.");
        }
        for (var idle : overlay.idle()) {
            findings.warning(idle.element(), "drive.unused", "What drives '" + ModelNames.of(idle.element()) + "."
                    + idle.property() + "' has no effect on a plan.");
        }
        return new CompiledCluster(view, context.calendar(), currency, context.measures(), resources, emissions, trades,
                tradesOf(resources.size(), trades), companies, List.copyOf(units), unitCompiler.recipes(),
                List.copyOf(stores), exchanges,
                transports, indices);
    }

    /** What one of each other currency is worth in the cluster's own, through others where need be. */
    private Map<String, Double> rates() {
        var rates = new HashMap<String, Double>();
        rates.put(currency, 1.0);
        boolean more = true;
        while (more) {
            more = false;
            for (var foreign : view.foreignCurrencies()) {
                Double base = rates.get(foreign.getRate().getUnit());
                if (base != null && !rates.containsKey(foreign.getCode())) {
                    rates.put(foreign.getCode(), base * foreign.getRate().getValue().doubleValue());
                    more = true;
                }
            }
        }
        return rates;
    }

    private List<CompiledEmission> emissions() {
        var compiler = new EmissionCompiler(context);
        return context.flowables().emissions().stream().map(compiler::compile).toList();
    }

    private List<CompiledCompany> companies() {
        var compiled = new ArrayList<CompiledCompany>();
        for (var company : view.companies()) {
            int index = compiled.size();
            indices.put(company, index);
            compiled.add(new CompiledCompany(index, company, units(index, company), stores(index, company),
                    new BoundCompiler(context).compile(company, Members.all(company.getMembers(), Bound.class), null)));
        }
        return List.copyOf(compiled);
    }

    private int[] units(int company, Company element) {
        int first = units.size();
        for (var unit : view.units(element)) {
            indices.put(unit, units.size());
            units.add(unitCompiler.compile(units.size(), company, unit));
        }
        return range(first, units.size());
    }

    private int[] stores(int company, Company element) {
        int first = stores.size();
        for (var store : view.stores(element)) {
            var compiled = new StoreCompiler(context).compile(stores.size(), company, store);
            if (compiled != null) {
                indices.put(store, stores.size());
                stores.add(compiled);
            }
        }
        return range(first, stores.size());
    }

    private List<CompiledTransport> transports() {
        var compiled = new ArrayList<CompiledTransport>();
        for (var transport : view.transports()) {
            indices.put(transport, compiled.size());
            compiled.add(new CompiledTransport(compiled.size(), transport,
                    new BoundCompiler(context).compile(transport, Members.all(transport.getMembers(), Bound.class),
                            null)));
        }
        return List.copyOf(compiled);
    }

    private static int[] range(int from, int until) {
        var range = new int[until - from];
        for (int each = 0; each < range.length; each++) {
            range[each] = from + each;
        }
        return range;
    }

    private static int[][] tradesOf(int resources, List<CompiledTrade> trades) {
        var lists = new ArrayList<List<Integer>>();
        for (int resource = 0; resource < resources; resource++) {
            lists.add(new ArrayList<>());
        }
        trades.forEach(trade -> lists.get(trade.resource()).add(trade.index()));
        return lists.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }
}
