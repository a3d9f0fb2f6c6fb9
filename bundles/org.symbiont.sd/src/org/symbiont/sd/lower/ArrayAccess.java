// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.lower;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.ir.Affine;
import org.symbiont.sd.ir.Cell;
import org.symbiont.sd.ir.Node;
import org.symbiont.sd.model.Dimension;
import org.symbiont.sd.model.Names;

/** Finds the place of an array element, or of a slice inside a reduction. */
final class ArrayAccess {
    private final Context context;
    private final ExprLowering lowering;

    ArrayAccess(Context context, ExprLowering lowering) {
        this.context = context;
        this.lowering = lowering;
    }

    /** The place along one dimension: counted from 0 and known, or computed and counted from 1. */
    private record Spot(@Nullable Affine known, @Nullable Node computed) {}

    Node load(Cell cell, List<Expr.Subscript> subscripts) {
        var dimensions = cell.variable().dimensions();
        if (!subscripts.isEmpty() && subscripts.size() != dimensions.size()) {
            throw new LoweringException("wrong-dimensions",
                    "gives '" + cell.variable().name() + "' " + subscripts.size()
                            + " subscripts; it has " + dimensions.size() + " dimensions");
        }
        var taken = new ArrayList<ArrayFrame.Axis>();
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < dimensions.size(); i++) {
            spots.add(subscripts.isEmpty()
                    ? bare(cell, dimensions.get(i), taken)
                    : spot(cell, dimensions.get(i), subscripts.get(i), taken));
        }
        return node(cell, dimensions, spots);
    }

    private Node node(Cell cell, List<Dimension> dimensions, List<Spot> spots) {
        var strides = cell.strides();
        var place = new Affine(cell.base());
        var axes = new ArrayList<Node.Axis>();
        int n = dimensions.size();
        int[] from = new int[n];
        int[] to = new int[n];
        int shift = n == 1 ? 0 : Read.UNKNOWN;
        boolean outside = false;
        for (int i = 0; i < n; i++) {
            int size = dimensions.get(i).size();
            var known = spots.get(i).known();
            to[i] = size - 1;
            if (known != null && context.least(known) >= 0 && context.greatest(known) < size) {
                place = known.timesPlus(strides[i], place);
                from[i] = context.least(known);
                to[i] = context.greatest(known);
                shift = n == 1 && context.singleLoop(known) == 0 && context.outer == 1 ? known.base() : Read.UNKNOWN;
            } else if (known != null) {
                outside |= context.greatest(known) < 0 || context.least(known) >= size;
                int loop = context.singleLoop(known);
                context.cut(loop, -known.base());
                context.cut(loop, size - known.base());
                axes.add(new Node.Axis(size, strides[i], new Node.Index(known.plus(1))));
            } else {
                axes.add(new Node.Axis(size, strides[i], java.util.Objects.requireNonNull(spots.get(i).computed())));
            }
        }
        if (outside) {
            return new Node.Const(0);
        }
        context.reads.add(new Read(cell.number(), from, to, axes.isEmpty() ? shift : Read.UNKNOWN));
        return axes.isEmpty() ? new Node.Load(place) : new Node.LoadAt(place, axes);
    }

    /** A dimension without subscript: the element in question, else all of a reduction. */
    private Spot bare(Cell cell, Dimension dimension, List<ArrayFrame.Axis> taken) {
        var bound = context.bounds.get(Names.key(dimension.name()));
        if (context.frame != null) {
            return open(cell, dimension, 0, dimension.size(), taken);
        }
        if (bound != null) {
            return new Spot(bound.index(), null);
        }
        for (var other : context.bounds.values()) {
            if (other.dimension().elements().stream().allMatch(e -> dimension.indexOf(e) >= 0)) {
                return mapped(other, dimension);
            }
        }
        return open(cell, dimension, 0, dimension.size(), taken);
    }

    private Spot open(Cell cell, Dimension dimension, int from, int to, List<ArrayFrame.Axis> taken) {
        var frame = context.frame;
        if (frame == null) {
            throw new LoweringException("wrong-dimensions", "uses the array '" + cell.variable().name()
                    + "' where one number is needed; name an element of '" + dimension.name() + "'");
        }
        var axis = frame.axis(Names.key(dimension.name()), to - from, taken);
        taken.add(axis);
        return new Spot(Affine.counter(axis.loop()).plus(from), null);
    }

    private Spot spot(Cell cell, Dimension dimension, Expr.Subscript subscript, List<ArrayFrame.Axis> taken) {
        return switch (subscript) {
            case Expr.Subscript.All() -> open(cell, dimension, 0, dimension.size(), taken);
            case Expr.Subscript.Range(var from, var to) ->
                open(cell, dimension, fixed(dimension, from), fixed(dimension, to) + 1, taken);
            case Expr.Subscript.At(var expr) -> at(cell, dimension, expr, taken);
        };
    }

    private Spot at(Cell cell, Dimension dimension, Expr expr, List<ArrayFrame.Axis> taken) {
        if (expr instanceof Expr.Ref(var name, var subscripts) && subscripts.isEmpty()) {
            var bound = context.bounds.get(Names.key(name));
            if (bound != null) {
                return mapped(bound, dimension);
            }
            int element = dimension.indexOf(name);
            if (element >= 0) {
                return new Spot(new Affine(element), null);
            }
            var part = context.model.dimensions().get(Names.key(name));
            if (part != null) {
                return slice(cell, dimension, part, taken);
            }
        }
        if (expr instanceof Expr.Num(var number)
                && dimension.indexOf(org.symbiont.sd.expr.ExprPrinter.number(number)) >= 0) {
            return new Spot(new Affine(dimension.indexOf(org.symbiont.sd.expr.ExprPrinter.number(number))), null);
        }
        var node = lowering.outsideFrame(expr);
        return switch (node) {
            case Node.Const(var value) -> new Spot(new Affine((int) value - 1), null);
            case Node.Index(var index) -> new Spot(index.plus(-1), null);
            default -> new Spot(null, node);
        };
    }

    private Spot slice(Cell cell, Dimension dimension, Dimension part, List<ArrayFrame.Axis> taken) {
        int first = dimension.indexOf(part.elements().get(0));
        for (int i = 0; i < part.size(); i++) {
            if (dimension.indexOf(part.elements().get(i)) != first + i || first < 0) {
                throw new LoweringException("wrong-dimensions", "takes '" + part.name() + "' of '"
                        + cell.variable().name() + "', whose elements are no part, in that order, of '"
                        + dimension.name() + "'");
            }
        }
        return open(cell, dimension, first, first + part.size(), taken);
    }

    private int fixed(Dimension dimension, Expr expr) {
        if (expr instanceof Expr.Ref(var name, _) && dimension.indexOf(name) >= 0) {
            return dimension.indexOf(name);
        }
        if (lowering.outsideFrame(expr) instanceof Node.Const(var value) && value >= 1 && value <= dimension.size()) {
            return (int) value - 1;
        }
        throw new LoweringException("wrong-dimensions",
                "gives a range whose ends are no elements of '" + dimension.name() + "'");
    }

    /** The element of {@code dimension} that has the name of the bound element, which may belong to a subrange. */
    private Spot mapped(Bound bound, Dimension dimension) {
        if (bound.dimension().equals(dimension)) {
            return new Spot(bound.index(), null);
        }
        int least = context.least(bound.index());
        int greatest = context.greatest(bound.index());
        int first = dimension.indexOf(bound.dimension().elements().get(least));
        boolean row = true;
        for (int i = least; i <= greatest; i++) {
            int place = dimension.indexOf(bound.dimension().elements().get(i));
            if (place < 0) {
                throw new LoweringException("wrong-dimensions", "needs element '" + bound.dimension().elements().get(i)
                        + "' of '" + dimension.name() + "', which has none of that name");
            }
            row &= place == first + i - least;
        }
        if (!row) {
            int loop = context.singleLoop(bound.index());
            for (int i = least; i <= greatest; i++) {
                context.cut(loop, i - bound.index().base());
            }
        }
        return new Spot(bound.index().plus(first - least), null);
    }
}
