// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.Diagnostic;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.flat.FlatModel;
import org.symbiont.sd.ir.Affine;
import org.symbiont.sd.ir.Assign;
import org.symbiont.sd.ir.Cell;
import org.symbiont.sd.ir.Loop;
import org.symbiont.sd.ir.Node;
import org.symbiont.sd.model.Dimension;
import org.symbiont.sd.model.Equation;
import org.symbiont.sd.model.Names;

/** Makes the units of a variable: one for a scalar, one for each row of elements that share a formula. */
final class UnitBuilder {
    /** More pieces than this are not worth the cutting; the formula then decides element by element. */
    private static final int MAX_PIECES = 64;
    private final FlatModel model;
    private final Layout layout;
    private final List<Diagnostic> diagnostics;
    private final int[] streams = new int[1];

    UnitBuilder(FlatModel model, Layout layout, List<Diagnostic> diagnostics) {
        this.model = model;
        this.layout = layout;
        this.diagnostics = diagnostics;
    }

    /** Units for the equation of a variable. */
    List<Unit> equation(Cell cell, Equation equation) {
        var units = new ArrayList<Unit>();
        var own = new boolean[cell.size()];
        for (var element : equation.elements()) {
            var place = place(cell, element.subscript());
            if (place != null) {
                own[flat(cell, place)] = true;
                units.addAll(pieces(cell, element.formula().expr(), place, false));
            }
        }
        if (equation.all() != null) {
            var expr = equation.all().expr();
            if (equation.elements().isEmpty()) {
                units.addAll(pieces(cell, expr, whole(cell), false));
            } else {
                for (int i = 0; i < own.length; i++) {
                    if (!own[i]) {
                        units.add(unit(cell, expr, element(cell, i), false));
                    }
                }
            }
        } else {
            missing(cell, own);
        }
        return units;
    }

    /** Units for the rate of change of a level. */
    List<Unit> rate(Cell cell, Expr net) {
        return pieces(cell, net, whole(cell), true);
    }

    /** The same unit, one element at a time. */
    List<Unit> split(Unit unit, Equation equation) {
        var expr = java.util.Objects.requireNonNull(equation.all()).expr();
        var units = new ArrayList<Unit>();
        forEach(unit.ranges(), single -> units.add(unit(unit.cell(), expr, single, false)));
        return units;
    }

    private void missing(Cell cell, boolean[] own) {
        for (int i = 0; i < own.length; i++) {
            if (!own[i]) {
                diagnostics.add(Diagnostic.error("no-equation", "'" + cell.labels().get(i)
                        + "' has no equation. Give it one, or a number.", cell.variable().name()));
                return;
            }
        }
    }

    private static List<Loop> element(Cell cell, int flat) {
        var ranges = new ArrayList<Loop>();
        int rest = flat;
        for (int stride : cell.strides()) {
            ranges.add(new Loop(rest / stride, rest / stride + 1));
            rest %= stride;
        }
        return ranges;
    }

    private static List<Loop> whole(Cell cell) {
        return cell.variable().dimensions().stream().map(d -> new Loop(0, d.size())).toList();
    }

    private @Nullable List<Loop> place(Cell cell, List<String> subscript) {
        var dimensions = cell.variable().dimensions();
        var ranges = new ArrayList<Loop>();
        for (int i = 0; i < dimensions.size() && subscript.size() == dimensions.size(); i++) {
            int element = element(dimensions.get(i), subscript.get(i));
            ranges.add(new Loop(element, element + 1));
        }
        if (ranges.size() == dimensions.size() && !dimensions.isEmpty()
                && ranges.stream().allMatch(r -> r.from() >= 0)) {
            return ranges;
        }
        diagnostics.add(Diagnostic.error("wrong-dimensions", "'" + cell.variable().name() + "' has an equation for ["
                + String.join(", ", subscript) + "], which is no element of it.", cell.variable().name()));
        return null;
    }

    private static int element(Dimension dimension, String name) {
        int byName = dimension.indexOf(name);
        if (byName >= 0 || !name.strip().matches("\\d{1,9}")) {
            return byName;
        }
        int place = Integer.parseInt(name.strip()) - 1;
        return place < dimension.size() ? place : -1;
    }

    private static int flat(Cell cell, List<Loop> place) {
        var strides = cell.strides();
        int flat = 0;
        for (int i = 0; i < strides.length; i++) {
            flat += strides[i] * place.get(i).from();
        }
        return flat;
    }

    /** Lowers, and lowers again in pieces where that decides conditions on the counters before the run. */
    private List<Unit> pieces(Cell cell, Expr expr, List<Loop> ranges, boolean rate) {
        int firstStream = streams[0];
        var unit = unit(cell, expr, ranges, rate);
        if (!unit.wantsCuts()) {
            return List.of(unit);
        }
        var cut = new ArrayList<List<Loop>>();
        long count = 1;
        for (int i = 0; i < ranges.size(); i++) {
            cut.add(cut(ranges.get(i), unit.cuts().get(i)));
            count *= cut.get(i).size();
        }
        if (count > MAX_PIECES) {
            return List.of(unit);
        }
        streams[0] = firstStream;
        var units = new ArrayList<Unit>();
        combine(cut, new ArrayList<>(), piece -> units.add(unit(cell, expr, piece, rate)));
        return units;
    }

    private static List<Loop> cut(Loop range, TreeSet<Integer> cuts) {
        var pieces = new ArrayList<Loop>();
        int from = range.from();
        for (int at : cuts) {
            pieces.add(new Loop(from, at));
            from = at;
        }
        pieces.add(new Loop(from, range.to()));
        return pieces;
    }

    private static void combine(List<List<Loop>> choices, List<Loop> chosen,
            java.util.function.Consumer<List<Loop>> sink) {
        if (chosen.size() == choices.size()) {
            sink.accept(List.copyOf(chosen));
            return;
        }
        for (var loop : choices.get(chosen.size())) {
            chosen.add(loop);
            combine(choices, chosen, sink);
            chosen.removeLast();
        }
    }

    private static void forEach(List<Loop> ranges, java.util.function.Consumer<List<Loop>> sink) {
        combine(ranges.stream().map(r -> cut(r, every(r))).toList(), new ArrayList<>(), sink);
    }

    private static TreeSet<Integer> every(Loop range) {
        var all = new TreeSet<Integer>();
        for (int i = range.from() + 1; i < range.to(); i++) {
            all.add(i);
        }
        return all;
    }

    private Unit unit(Cell cell, Expr expr, List<Loop> ranges, boolean rate) {
        var loops = ranges.stream().filter(r -> r.to() - r.from() > 1).toList();
        var context = new Context(model, layout, cell.variable().scope(), loops, Map.of(), streams);
        var strides = cell.strides();
        var target = new Affine(rate ? cell.base() - org.symbiont.sd.ir.Slots.FIRST : cell.base());
        int loop = 0;
        var dimensions = cell.variable().dimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            var range = ranges.get(i);
            var index = range.to() - range.from() > 1 ? Affine.counter(loop++) : new Affine(range.from());
            context.bounds.put(Names.key(dimensions.get(i).name()), new Bound(dimensions.get(i), index));
            target = index.timesPlus(strides[i], target);
        }
        cell.variable().fixed().forEach((key, place) -> context.bounds.putIfAbsent(key,
                new Bound(java.util.Objects.requireNonNull(model.dimensions().get(key)), new Affine(place))));
        var node = node(context, expr, cell);
        return new Unit(cell, ranges, new Assign(cell.number(), target, loops, node), List.copyOf(context.reads),
                context.varying, spread(ranges, context.cuts));
    }

    /** The cuts of the loops, back on the dimensions. */
    private static List<TreeSet<Integer>> spread(List<Loop> ranges, List<TreeSet<Integer>> cuts) {
        var all = new ArrayList<TreeSet<Integer>>();
        int loop = 0;
        for (var range : ranges) {
            all.add(range.to() - range.from() > 1 ? cuts.get(loop++) : new TreeSet<>());
        }
        return all;
    }

    private Node node(Context context, Expr expr, Cell cell) {
        try {
            return new ExprLowering(context).lower(expr);
        } catch (LoweringException e) {
            var name = cell.variable().hidden() ? cell.variable().key().replaceAll("#.*", "") : cell.variable().name();
            var diagnostic = Diagnostic.error(e.code(), "'" + name + "' " + e.getMessage() + ".", name);
            if (!diagnostics.contains(diagnostic)) {
                diagnostics.add(diagnostic);
            }
            return new Node.Const(0);
        }
    }

    /** The body of a macro without memory. */
    Node body(org.symbiont.sd.flat.FlatFunction function) {
        var parameters = new java.util.HashMap<String, Integer>();
        function.parameters().forEach(p -> parameters.put(p, parameters.size()));
        var context = new Context(model, layout, "\u0000", List.of(), parameters, streams);
        try {
            return new ExprLowering(context).lower(function.body());
        } catch (LoweringException e) {
            diagnostics.add(Diagnostic.error(e.code(), "Macro " + function.key() + " " + e.getMessage() + ".",
                    function.key()));
            return new Node.Const(0);
        }
    }
}
