// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.flat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.expr.BinaryOp;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.model.Flow;
import org.symbiont.sd.model.Names;
import org.symbiont.sd.model.Stock;
import org.symbiont.sd.model.StockKind;
import org.symbiont.sd.model.Variable;

/**
 * What bounds a flow by the stocks at its ends. An outflow of a non-negative stock takes no more than is there, after the
 * outflows named before it (XMILE 1.0, section 4.1.2); a flow that drains several stocks cannot be bounded by one of them
 * and is left as it is: the stock is then held at zero.
 */
final class Outflows {
    private final List<Stock> stocks;

    Outflows(List<Variable> members) {
        stocks = members.stream().filter(Stock.class::isInstance).map(Stock.class::cast).toList();
    }

    /** The one stock that the flow drains; null if there is none or more than one. */
    @Nullable
    Stock sourceOf(String flow) {
        var sources = stocks.stream().filter(s -> names(s.outflows(), flow)).toList();
        return sources.size() == 1 ? sources.get(0) : null;
    }

    /** The flow's rate as its stocks allow it. */
    Expr limited(Flow flow, Expr rate) {
        var source = sourceOf(flow.name());
        var result = rate;
        if (source != null && source.kind() instanceof StockKind.Queue) {
            result = available(source, flow);
        } else if (source != null && source.nonNegative() && source.kind() instanceof StockKind.Reservoir) {
            result = Expr.Call.of("min", rate, available(source, flow));
        }
        for (var stock : stocks) {
            if (stock.kind() instanceof StockKind.Conveyor(_, var capacity, var limit, _, _)
                    && (capacity != null || limit != null) && names(stock.inflows(), flow.name())) {
                result = Expr.Call.of("min", result, Expr.Ref.of(Names.key(stock.name()) + "#room"));
            }
        }
        return result;
    }

    private static Expr available(Stock source, Flow flow) {
        Expr left = new Expr.Binary(BinaryOp.DIV, Expr.Ref.of(source.name()), Expr.Call.of("dt"));
        for (var earlier : before(source, flow)) {
            left = new Expr.Binary(BinaryOp.SUB, left, Expr.Ref.of(earlier));
        }
        return Expr.Call.of("max", new Expr.Num(0), left);
    }

    private static List<String> before(Stock source, Flow flow) {
        var earlier = new ArrayList<String>();
        for (var name : source.outflows()) {
            if (Names.same(name, flow.name())) {
                break;
            }
            earlier.add(name);
        }
        return earlier;
    }

    private static boolean names(List<String> names, String name) {
        return names.stream().anyMatch(n -> Names.same(n, name));
    }
}
