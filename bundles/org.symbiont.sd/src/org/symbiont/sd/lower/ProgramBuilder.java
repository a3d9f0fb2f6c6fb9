// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.lower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.Diagnostic;
import org.symbiont.sd.flat.FlatKind;
import org.symbiont.sd.flat.FlatModel;
import org.symbiont.sd.flat.FlatVariable;
import org.symbiont.sd.ir.Assign;
import org.symbiont.sd.ir.Node;
import org.symbiont.sd.ir.Program;
import org.symbiont.sd.model.SimSpecs;

/** Puts the program together. */
public final class ProgramBuilder {
    /** An array with a cycle among its own elements is taken apart up to this many of them. */
    private static final int MAX_SPLIT = 20_000;
    private final FlatModel model;
    private final SimSpecs specs;
    private final List<Diagnostic> diagnostics;
    private final Layout layout;
    private final UnitBuilder builder;

    /** Builds for {@code model}; variables whose key is among the inputs are given from outside. */
    public ProgramBuilder(FlatModel model, SimSpecs specs, Set<String> inputs, List<Diagnostic> diagnostics) {
        var variables = new LinkedHashMap<String, FlatVariable>();
        model.variables().forEach((key, v) -> variables.put(key,
                inputs.contains(key) && v.kind() instanceof FlatKind.Computed ? v.with(new FlatKind.Frozen()) : v));
        this.model = new FlatModel(variables, model.devices(), model.functions(), model.dimensions());
        this.specs = specs;
        this.diagnostics = diagnostics;
        for (var input : inputs) {
            if (!variables.containsKey(input)) {
                diagnostics.add(Diagnostic.error("undefined-name", "The input '" + input
                        + "' is no variable of the model. Correct its name.", input));
            }
        }
        this.layout = new Layout(this.model);
        this.builder = new UnitBuilder(this.model, layout, diagnostics);
    }

    /** The program; null if it cannot be put in order. */
    public @Nullable Program build() {
        var units = new LinkedHashMap<Integer, List<Unit>>();
        var rates = new ArrayList<Assign>();
        for (var cell : layout.cells()) {
            units.put(cell.number(), builder.equation(cell, cell.variable().equation()));
            if (cell.variable().kind() instanceof FlatKind.Level(var net, _)) {
                builder.rate(cell, net).forEach(u -> rates.add(u.assign()));
            }
        }
        var functions = model.functions().values().stream().map(builder::body).toList();
        if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
            return null;
        }
        var step = sorted(units, true);
        var initial = step == null ? null : sorted(units, false);
        if (step == null || initial == null) {
            return null;
        }
        return program(step, initial, rates, functions);
    }

    private Program program(Ordered step, Ordered initial, List<Assign> rates, List<Node> functions) {
        var constants = step.sorter().constants(step.order(), _ -> false);
        var constant = new ArrayList<Assign>();
        var varying = new ArrayList<Assign>();
        for (int i : step.order()) {
            (constants.contains(i) ? constant : varying).add(step.units().get(i).assign());
        }
        return new Program(specs, List.copyOf(layout.cells()), Map.copyOf(layout.byKey()), layout.size(),
                layout.levels(), layout.points(), initial.assigns(), List.copyOf(constant), List.copyOf(varying),
                List.copyOf(rates), FusedEuler.of(rates, layout.levels()), functions,
                model.functions().values().stream().map(f -> f.parameters().size()).toList(), model.devices());
    }

    private record Ordered(List<Unit> units, EvaluationOrder sorter, List<Integer> order) {
        List<Assign> assigns() {
            return order.stream().map(i -> units.get(i).assign()).toList();
        }
    }

    /** Sorts all units, or only those of computed variables; arrays that wait for themselves are taken apart. */
    private @Nullable Ordered sorted(Map<Integer, List<Unit>> units, boolean computedOnly) {
        while (true) {
            var chosen = units.values().stream().flatMap(List::stream)
                    .filter(u -> !computedOnly || u.cell().variable().kind() instanceof FlatKind.Computed).toList();
            var sorter = new EvaluationOrder(chosen);
            var sorted = sorter.sort();
            if (sorted.order() != null) {
                return new Ordered(chosen, sorter, sorted.order());
            }
            if (!split(units, sorted.cycle().stream().map(chosen::get).toList())) {
                report(sorted.cycle().stream().map(chosen::get).toList(), computedOnly);
                return null;
            }
        }
    }

    private boolean split(Map<Integer, List<Unit>> units, List<Unit> cycle) {
        var arrays = cycle.stream().filter(u -> u.elements() > 1).collect(Collectors.toSet());
        if (arrays.isEmpty() || arrays.stream().mapToLong(Unit::elements).sum() > MAX_SPLIT) {
            return false;
        }
        for (var unit : arrays) {
            units.computeIfPresent(unit.cell().number(), (_, list) -> list.stream()
                    .flatMap(u -> u == unit
                            ? builder.split(u, u.cell().variable().equation()).stream()
                            : java.util.stream.Stream.of(u))
                    .toList());
        }
        return true;
    }

    private void report(List<Unit> cycle, boolean step) {
        var names = new ArrayList<String>();
        for (var unit : cycle) {
            var variable = unit.cell().variable();
            var name = variable.hidden() ? variable.key().replaceAll("#.*", "") : variable.name();
            if (unit.elements() == 1 && !variable.dimensions().isEmpty()) {
                name = unit.cell().labels().get(unit.assign().target().base() - unit.cell().base());
            }
            if (names.isEmpty() || !names.getLast().equals(name)) {
                names.add(name);
            }
        }
        if (names.size() > 1 && names.getFirst().equals(names.getLast())) {
            names.removeLast();
        }
        var chain = String.join(" -> ", names) + " -> " + names.get(0);
        diagnostics.add(Diagnostic.error("algebraic-loop", (step ? "Algebraic loop: " : "Algebraic loop at the start: ")
                + chain + ". Each needs the next at the same moment. Put a stock or a delay between two of them.",
                names.get(0)));
    }
}
