// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.model.Aux;
import org.symbiont.sd.model.Dimension;
import org.symbiont.sd.model.Flow;
import org.symbiont.sd.model.GraphVariable;
import org.symbiont.sd.model.Header;
import org.symbiont.sd.model.ModuleInstance;
import org.symbiont.sd.model.Names;
import org.symbiont.sd.model.Stock;
import org.symbiont.sd.model.StockKind;
import org.symbiont.sd.model.Variable;

/** Reads the variables of a model or macro. */
final class VariableReader {
    private static final Set<String> SILENT = Set.of("group", "simlin:group");
    private static final Set<String> KNOWN = Set.of("stock", "flow", "aux", "gf", "module");
    private final Issues issues;
    private final Behavior behavior;
    private final Expressions expressions;
    private final EquationReader equations;

    VariableReader(Issues issues, List<Dimension> dimensions, Behavior behavior) {
        this.issues = issues;
        this.behavior = behavior;
        this.expressions = new Expressions(issues);
        this.equations = new EquationReader(issues, dimensions);
    }

    List<Variable> members(XmlElement model) {
        var members = new ArrayList<Variable>();
        // Files of the years before 1.0 hold the variables in the model itself.
        var direct = model.children().stream().filter(c -> KNOWN.contains(c.name()));
        var inner = model.all("variables").flatMap(v -> v.children().stream());
        for (var element : Stream.concat(direct, inner).toList()) {
            var variable = variable(element);
            if (variable != null) {
                members.add(variable);
            } else if (!SILENT.contains(element.name()) && !element.name().contains(":")) {
                issues.warning(element.line(), "<" + element.name() + "> is not known here and is left out.");
            }
        }
        return members;
    }

    private @Nullable Variable variable(XmlElement element) {
        return switch (element.name()) {
            case "stock" -> stock(element);
            case "flow" -> new Flow(header(element), equations.read(element), Behavior.nonNegative(element,
                    behavior.flows()), role(element));
            case "aux" -> element.has("gf") && !element.has("eqn") && !element.has("element")
                    ? new GraphVariable(header(element), graph(element))
                    : new Aux(header(element), equations.read(element));
            case "gf" -> new GraphVariable(header(element), new GraphReader(issues).read(element,
                    element.attribute("name")));
            case "module" -> module(element);
            default -> null;
        };
    }

    private org.symbiont.sd.model.GraphicalFunction graph(XmlElement element) {
        return new GraphReader(issues).read(element.first("gf").orElseThrow(), element.attribute("name"));
    }

    private Header header(XmlElement element) {
        var name = element.attribute("name");
        if (Names.key(name).isEmpty()) {
            issues.error(element.line(), "A <" + element.name() + "> has no name.");
        }
        var dims = element.first("dimensions").or(() -> element.first("dims")).stream().flatMap(d -> d.all("dim"))
                .map(d -> d.attribute("name")).toList();
        return new Header(name, dims, element.textOf("units"), element.textOf("doc"));
    }

    private static Flow.Role role(XmlElement element) {
        return element.has("leak_integers")
                ? Flow.Role.LEAK_INTEGERS
                : element.has("leak")
                        ? Flow.Role.LEAK
                        : element.has("overflow") ? Flow.Role.OVERFLOW : Flow.Role.PLAIN;
    }

    private Stock stock(XmlElement element) {
        var inflows = element.all("inflow").map(e -> name(e.text().toString())).toList();
        var outflows = element.all("outflow").map(e -> name(e.text().toString())).toList();
        return new Stock(header(element), equations.read(element), inflows, outflows,
                Behavior.nonNegative(element, behavior.stocks()), kind(element));
    }

    /** A name as the model keeps it: without the quotes of an expression. */
    static String name(String text) {
        var name = text.strip();
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1)
                : name;
    }

    private StockKind kind(XmlElement element) {
        if (element.has("queue")) {
            return new StockKind.Queue();
        }
        var conveyor = element.first("conveyor").orElse(null);
        if (conveyor == null) {
            return StockKind.RESERVOIR;
        }
        var length = optional(conveyor, "len");
        if (length == null) {
            issues.error(conveyor.line(), "The conveyor '" + element.attribute("name") + "' has no <len>.");
        }
        for (var attribute : List.of("exponential_leak", "batch_integrity", "one_at_a_time", "discrete")) {
            if (conveyor.attribute(attribute).equals("true")) {
                issues.warning(conveyor.line(), "The conveyor '" + element.attribute("name") + "' asks for "
                        + attribute + ", which is not kept: it runs as a plain one.");
            }
        }
        return new StockKind.Conveyor(length == null ? new Expr.Num(1) : length, optional(conveyor, "capacity"),
                optional(conveyor, "in_limit"), optional(conveyor, "sample"), optional(conveyor, "arrest"));
    }

    private @Nullable Expr optional(XmlElement parent, String child) {
        var element = parent.first(child).orElse(null);
        return element == null ? null : expressions.read(element.text().toString(), element.line(), child);
    }

    private ModuleInstance module(XmlElement element) {
        var name = element.attribute("name");
        var connections = new ArrayList<ModuleInstance.Connection>();
        element.all("connect").forEach(connect -> {
            var to = name(connect.attribute("to"));
            var prefix = Names.key(name) + ".";
            connections.add(new ModuleInstance.Connection(
                    Names.key(to).startsWith(prefix) ? to.substring(to.indexOf('.') + 1) : to,
                    name(connect.attribute("from"))));
        });
        var model = element.attributes().entrySet().stream().filter(e -> e.getKey().endsWith("model_name"))
                .map(java.util.Map.Entry::getValue).findFirst().orElse(name);
        return new ModuleInstance(header(element), model, connections);
    }
}
