// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.expr.ExprPrinter;
import org.symbiont.sd.model.Aux;
import org.symbiont.sd.model.Equation;
import org.symbiont.sd.model.Flow;
import org.symbiont.sd.model.Formula;
import org.symbiont.sd.model.GraphVariable;
import org.symbiont.sd.model.GraphicalFunction;
import org.symbiont.sd.model.Header;
import org.symbiont.sd.model.ModuleInstance;
import org.symbiont.sd.model.Stock;
import org.symbiont.sd.model.StockKind;
import org.symbiont.sd.model.Variable;

/** Writes one variable. */
final class VariableWriter {
    private final XmlText xml;

    VariableWriter(XmlText xml) {
        this.xml = xml;
    }

    void write(Variable variable) {
        switch (variable) {
            case Stock stock -> stock(stock);
            case Flow flow -> flow(flow);
            case Aux aux -> {
                open("aux", aux.header());
                equation(aux.equation());
                xml.close("aux");
            }
            case GraphVariable graph -> graphVariable(graph);
            case ModuleInstance module -> module(module);
        }
    }

    private void open(String element, Header header) {
        xml.open(element, "name", header.name()).optional("doc", header.doc()).optional("units", header.units());
        if (!header.dimensions().isEmpty()) {
            xml.open("dimensions");
            header.dimensions().forEach(d -> xml.empty("dim", "name", d));
            xml.close("dimensions");
        }
    }

    private void stock(Stock stock) {
        open("stock", stock.header());
        equation(stock.initial());
        stock.inflows().forEach(f -> xml.text("inflow", ExprPrinter.name(f)));
        stock.outflows().forEach(f -> xml.text("outflow", ExprPrinter.name(f)));
        if (stock.nonNegative()) {
            xml.empty("non_negative");
        }
        switch (stock.kind()) {
            case StockKind.Reservoir _ -> {
                // Nothing to say.
            }
            case StockKind.Queue _ -> xml.empty("queue");
            case StockKind.Conveyor(var length, var capacity, var limit, var sample, var arrest) -> {
                xml.open("conveyor").text("len", ExprPrinter.print(length));
                part("capacity", capacity);
                part("in_limit", limit);
                part("sample", sample);
                part("arrest", arrest);
                xml.close("conveyor");
            }
        }
        xml.close("stock");
    }

    private void part(String name, @Nullable Expr expr) {
        if (expr != null) {
            xml.text(name, ExprPrinter.print(expr));
        }
    }

    private void flow(Flow flow) {
        open("flow", flow.header());
        equation(flow.equation());
        if (flow.nonNegative()) {
            xml.empty("non_negative");
        }
        switch (flow.role()) {
            case PLAIN -> {
                // Nothing to say.
            }
            case LEAK -> xml.empty("leak");
            case LEAK_INTEGERS -> xml.empty("leak_integers");
            case OVERFLOW -> xml.empty("overflow");
        }
        xml.close("flow");
    }

    /** A graphical function with a unit or text is written as an auxiliary without equation, which reads the same. */
    private void graphVariable(GraphVariable variable) {
        var header = variable.header();
        boolean bare = header.units().isEmpty() && header.doc().isEmpty() && header.dimensions().isEmpty();
        if (bare) {
            graph(variable.graph(), header.name());
            return;
        }
        open("aux", header);
        graph(variable.graph(), "");
        xml.close("aux");
    }

    private void module(ModuleInstance module) {
        var model = module.model().equals(module.name()) ? "" : module.model();
        xml.open("module", "name", module.name(), "model_name", model).optional("doc", module.header().doc())
                .optional("units", module.header().units());
        module.connections().forEach(c -> xml.empty("connect", "to", c.to(), "from", c.from()));
        xml.close("module");
    }

    private void equation(Equation equation) {
        for (var element : equation.elements()) {
            xml.open("element", "subscript", String.join(", ", element.subscript()));
            formula(element.formula());
            xml.close("element");
        }
        var all = equation.all();
        if (all != null) {
            formula(all);
        }
    }

    private void formula(Formula formula) {
        xml.text("eqn", ExprPrinter.print(formula.expr()));
        var graph = formula.graph();
        if (graph != null) {
            graph(graph, "");
        }
    }

    private void graph(GraphicalFunction graph, String name) {
        xml.open("gf", "name", name, "type", graph.kind().name().toLowerCase(Locale.ROOT));
        xml.text("xpts", numbers(graph.xs())).text("ypts", numbers(graph.ys()));
        xml.close("gf");
    }

    private static String numbers(List<Double> numbers) {
        return numbers.stream().map(ExprPrinter::number).collect(Collectors.joining(","));
    }
}
