// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.flat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.Diagnostic;
import org.symbiont.sd.expr.BinaryOp;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.expr.UnaryOp;
import org.symbiont.sd.model.Aux;
import org.symbiont.sd.model.Dimension;
import org.symbiont.sd.model.Equation;
import org.symbiont.sd.model.Flow;
import org.symbiont.sd.model.Formula;
import org.symbiont.sd.model.GraphVariable;
import org.symbiont.sd.model.Header;
import org.symbiont.sd.model.Macro;
import org.symbiont.sd.model.ModuleInstance;
import org.symbiont.sd.model.Names;
import org.symbiont.sd.model.SdModel;
import org.symbiont.sd.model.Stock;
import org.symbiont.sd.model.StockKind;
import org.symbiont.sd.model.Variable;

/** Makes the flat model. What is wrong goes to the diagnostics; the rest is made all the same. */
public final class Flattener {
    private static final int MAX_DEPTH = 50;
    private final SdModel model;
    private final List<Diagnostic> diagnostics;
    private final Map<String, FlatVariable> variables = new LinkedHashMap<>();
    private final List<DeviceSpec> devices = new ArrayList<>();
    private final Map<String, FlatFunction> functions = new LinkedHashMap<>();
    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
    private final HiddenVariables hidden = new HiddenVariables(this::add, devices::add);
    private final StatefulFunctions stateful = new StatefulFunctions(hidden);
    private final MacroExpansion macros;
    private final Map<String, Expr> connected = new HashMap<>();
    private final Set<String> expanding = new HashSet<>();

    private Flattener(SdModel model, List<Diagnostic> diagnostics) {
        this.model = model;
        this.diagnostics = diagnostics;
        this.macros = new MacroExpansion(model.macros());
        model.dimensions().forEach(d -> dimensions.put(Names.key(d.name()), d));
    }

    /** Flattens {@code model}; diagnostics are added to the list. */
    public static FlatModel flatten(SdModel model, List<Diagnostic> diagnostics) {
        var flattener = new Flattener(model, diagnostics);
        flattener.members(model.variables(), Place.ROOT, 0);
        return new FlatModel(flattener.variables, List.copyOf(flattener.devices), flattener.functions,
                flattener.dimensions);
    }

    private void members(List<Variable> members, Place place, int depth) {
        var outflows = new Outflows(members);
        for (var member : members) {
            switch (member) {
                case Stock stock -> stock(stock, place, members);
                case Flow flow -> flow(flow, place, outflows);
                case Aux aux -> computed(aux.header(), aux.equation(), place, e -> e);
                case GraphVariable graph -> add(graph.header(), place, new FlatKind.Table(graph.graph()),
                        Equation.of(0));
                case ModuleInstance module -> module(module, place, depth);
            }
        }
    }

    private void module(ModuleInstance module, Place place, int depth) {
        var name = place.display() + module.name();
        var submodel = model.submodels().stream().filter(s -> Names.same(s.name(), module.model())).findFirst();
        if (submodel.isEmpty() || depth > MAX_DEPTH) {
            error(submodel.isEmpty() ? "unknown-submodel" : "module-cycle",
                    "Module '" + name + "' is made of the model '" + module.model() + "', which "
                            + (submodel.isEmpty()
                                    ? "does not exist. Maybe its name is misspelt."
                                    : "holds itself more than " + MAX_DEPTH + " deep. Break the cycle of modules."),
                    name);
            return;
        }
        var inner = new Place(place.scope() + Names.key(module.name()) + ".", name + ".", place.dimensions(),
                place.fixed(), place.hidden());
        for (var connection : module.connections()) {
            connected.put(inner.scope() + Names.key(connection.to()),
                    Expr.Ref.of(Owner.ABSOLUTE + Scope.key(place.scope(), connection.from())));
        }
        members(submodel.get().variables(), inner, depth + 1);
    }

    private void stock(Stock stock, Place place, List<Variable> members) {
        var owner = owner(stock.header(), place);
        boolean clamped = stock.nonNegative() || stock.kind() instanceof StockKind.Queue;
        add(stock.header(), place, new FlatKind.Level(net(stock), clamped), rewritten(stock.initial(), owner));
        if (stock.kind() instanceof StockKind.Conveyor conveyor) {
            new Belts(hidden, devices::add).build(stock, conveyor, owner, members, expr -> rewritten(expr, owner));
        }
    }

    private static Expr net(Stock stock) {
        Expr net = null;
        for (var in : stock.inflows()) {
            Expr ref = Expr.Ref.of(in);
            net = net == null ? ref : new Expr.Binary(BinaryOp.ADD, net, ref);
        }
        for (var out : stock.outflows()) {
            Expr ref = Expr.Ref.of(out);
            net = net == null ? new Expr.Unary(UnaryOp.NEGATE, ref) : new Expr.Binary(BinaryOp.SUB, net, ref);
        }
        return net == null ? new Expr.Num(0) : net;
    }

    private void flow(Flow flow, Place place, Outflows outflows) {
        var source = outflows.sourceOf(flow.name());
        if (source != null && source.kind() instanceof StockKind.Conveyor) {
            add(flow.header(), place, new FlatKind.Output(), Equation.of(0));
            var owner = owner(flow.header(), place);
            if (flow.role() != Flow.Role.PLAIN) {
                var fraction = rewritten(flow.equation(), owner);
                addHidden(owner, owner.key() + "#fraction", new FlatKind.Computed(), fraction);
            }
            return;
        }
        computed(flow.header(), flow.equation(), place, e -> outflows.limited(flow,
                flow.nonNegative() ? Expr.Call.of("max", new Expr.Num(0), e) : e));
    }

    private void computed(Header header, Equation equation, Place place, UnaryOperator<Expr> limits) {
        var from = connected.get(place.scope() + Names.key(header.name()));
        if (from != null) {
            add(header, place, new FlatKind.Computed(), Equation.of(from));
            return;
        }
        var rewritten = rewritten(equation, owner(header, place));
        add(header, place, new FlatKind.Computed(), map(rewritten, limits));
    }

    private static Equation map(Equation equation, UnaryOperator<Expr> change) {
        var all = equation.all();
        return new Equation(all == null ? null : Formula.of(change.apply(all.expr())), equation.elements().stream()
                .map(e -> new Equation.Element(e.subscript(), Formula.of(change.apply(e.formula().expr())))).toList());
    }

    private void add(Header header, Place place, FlatKind kind, Equation equation) {
        add(new FlatVariable(place.scope() + Names.key(header.name()), place.display() + header.name(), place.scope(),
                dims(header, place), place.fixed(), kind, equation, header.units(), place.hidden()));
    }

    private void addHidden(Owner owner, String key, FlatKind kind, Equation equation) {
        add(new FlatVariable(key, key, owner.scope(), owner.dimensions(), owner.fixed(), kind, equation, "", true));
    }

    private Owner owner(Header header, Place place) {
        return new Owner(place.scope() + Names.key(header.name()), place.display() + header.name(), place.scope(),
                dims(header, place), place.fixed());
    }

    private List<Dimension> dims(Header header, Place place) {
        var found = new ArrayList<>(place.dimensions());
        for (var name : header.dimensions()) {
            var dimension = dimensions.get(Names.key(name));
            if (dimension == null) {
                error("unknown-dimension", "'" + place.display() + header.name() + "' is an array over '" + name
                        + "', which is no dimension. Declare it or correct its name.", place.display() + header.name());
            } else {
                found.add(dimension);
            }
        }
        return found;
    }

    private void add(FlatVariable variable) {
        if (variable.kind() instanceof FlatKind.Table(var graph) && !graph.isValid()) {
            error("bad-lookup", "The graphical function of '" + variable.key().replaceAll("#.*", "") + "' has "
                    + graph.xs().size() + " x and " + graph.ys().size()
                    + " y. It needs as many of both, at least one, all finite, and x that ascend.", variable.name());
            return;
        }
        if (variables.putIfAbsent(variable.key(), variable) != null) {
            error("duplicate-name", "The name '" + variable.name()
                    + "' is given twice (case, blanks and underscores do not count). Rename one.", variable.name());
        }
    }

    private Equation rewritten(Equation equation, Owner owner) {
        var all = equation.all();
        var elements = equation.elements().stream().map(e -> {
            var single = new Owner(owner.key(), owner.name(), owner.scope(), List.of(), places(owner, e.subscript()));
            return new Equation.Element(e.subscript(), rewritten(e.formula(), single));
        }).toList();
        return new Equation(all == null ? null : rewritten(all, owner), elements);
    }

    private static Map<String, Integer> places(Owner owner, List<String> subscript) {
        var places = new LinkedHashMap<>(owner.fixed());
        for (int i = 0; i < Math.min(subscript.size(), owner.dimensions().size()); i++) {
            places.put(Names.key(owner.dimensions().get(i).name()),
                    owner.dimensions().get(i).indexOf(subscript.get(i)));
        }
        return places;
    }

    private Formula rewritten(Formula formula, Owner owner) {
        var expr = rewritten(formula.expr(), owner);
        var graph = formula.graph();
        if (graph == null) {
            return Formula.of(expr);
        }
        var key = hidden.fresh(owner, "graph");
        add(new FlatVariable(key, key, owner.scope(), List.of(), owner.fixed(), new FlatKind.Table(graph),
                Equation.of(0),
                "", true));
        return Formula.of(Expr.Call.of(Owner.ABSOLUTE + key, expr));
    }

    private Expr rewritten(Expr expr, Owner owner) {
        return Rewriter.rewrite(expr, e -> e instanceof Expr.Call(var function, var args)
                ? call(function, args, owner)
                : e);
    }

    private Expr call(String function, List<Expr> args, Owner owner) {
        var key = Names.key(function);
        var macro = macros.find(key);
        if (macro != null) {
            return macroCall(macro, key, args, owner);
        }
        if (key.equals("stddev") && args.size() == 1) {
            return deviation(args.get(0), owner);
        }
        if (!StatefulFunctions.has(key)) {
            return new Expr.Call(function, args);
        }
        var misfit = StatefulFunctions.misfit(key, args);
        if (misfit != null) {
            error("wrong-arguments", "'" + owner.name() + "': " + function + " " + misfit + ".", owner.name());
            return new Expr.Num(0);
        }
        return stateful.expand(key, args, owner);
    }

    /** The deviation of the population: the root of the mean square distance from the mean, which gets a name. */
    private Expr deviation(Expr array, Owner owner) {
        var mean = hidden.computed(owner, "mean", Expr.Call.of("mean", array));
        var distance = new Expr.Binary(BinaryOp.SUB, array, mean);
        return Expr.Call.of("sqrt",
                Expr.Call.of("mean", new Expr.Binary(BinaryOp.MUL, distance, distance)));
    }

    private Expr macroCall(Macro macro, String key, List<Expr> given, Owner owner) {
        var args = MacroExpansion.fit(macro, given);
        if (args == null) {
            error("wrong-arguments", "'" + owner.name() + "': macro " + macro.name() + " takes "
                    + macro.parameters().size() + " arguments, here " + given.size() + ".", owner.name());
            return new Expr.Num(0);
        }
        if (macros.isFunction(macro)) {
            function(macro, key);
            return new Expr.Call(key, args);
        }
        if (!expanding.add(key)) {
            error("recursive-macro", "Macro " + macro.name() + " has variables and calls itself, so it would need"
                    + " endlessly many. Take the variables out, or the recursion.", owner.name());
            return new Expr.Num(0);
        }
        var result = instance(macro, args, owner);
        expanding.remove(key);
        return result;
    }

    private void function(Macro macro, String key) {
        if (functions.containsKey(key)) {
            return;
        }
        var parameters = macro.parameters().stream().map(p -> Names.key(p.name())).toList();
        functions.put(key, new FlatFunction(key, parameters, new Expr.Num(0)));
        var body = rewritten(macro.result(), new Owner(key, macro.name(), "", List.of(), Map.of()));
        functions.put(key, new FlatFunction(key, parameters, body));
    }

    /** Variables of its own for one call, in the shape of the caller. */
    private Expr instance(Macro macro, List<Expr> args, Owner owner) {
        var place = hidden.fresh(owner, Names.key(macro.name()));
        for (int i = 0; i < args.size(); i++) {
            hidden.add(owner, place + "." + Names.key(macro.parameters().get(i).name()), new FlatKind.Computed(),
                    args.get(i));
        }
        members(macro.variables(), new Place(place + ".", place + ".", owner.dimensions(), owner.fixed(), true), 0);
        var inner = new Owner(place, owner.name(), place + ".", owner.dimensions(), owner.fixed());
        var result = hidden.fresh(inner, "result");
        hidden.add(inner, result, new FlatKind.Computed(), rewritten(macro.result(), inner));
        return owner.ref(result);
    }

    private void error(String code, String message, @Nullable String variable) {
        diagnostics.add(Diagnostic.error(code, message, variable));
    }
}
