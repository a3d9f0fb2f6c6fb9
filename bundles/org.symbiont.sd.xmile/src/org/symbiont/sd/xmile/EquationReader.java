// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.model.Dimension;
import org.symbiont.sd.model.Equation;
import org.symbiont.sd.model.Formula;
import org.symbiont.sd.model.GraphicalFunction;
import org.symbiont.sd.model.Names;

/** Reads what defines a variable: one equation, one an element, or a list of them in the order of the elements. */
final class EquationReader {
    private final Issues issues;
    private final List<Dimension> dimensions;
    private final Expressions expressions;

    EquationReader(Issues issues, List<Dimension> dimensions) {
        this.issues = issues;
        this.dimensions = dimensions;
        this.expressions = new Expressions(issues);
    }

    Equation read(XmlElement variable) {
        var name = variable.attribute("name");
        var graph = graph(variable, name);
        var elements = new ArrayList<Equation.Element>();
        for (var element : variable.all("element").toList()) {
            var own = element.has("gf") ? graph(element, name) : graph;
            var expr = first(element, name);
            elements.add(new Equation.Element(split(element.attribute("subscript"), ","),
                    new Formula(expr == null ? new Expr.Num(0) : expr, own)));
        }
        var dims = variable.first("dimensions").or(() -> variable.first("dims")).stream().flatMap(d -> d.all("dim"))
                .map(d -> d.attribute("name")).toList();
        var parts = dims.isEmpty() ? List.<XmlElement>of() : parts(variable);
        if (parts.size() > 1) {
            elements.addAll(listed(variable, dims, parts, graph));
            return new Equation(null, elements);
        }
        var all = first(variable, name);
        if (all == null && elements.isEmpty() && graph != null) {
            all = new Expr.Num(0);
        }
        return new Equation(all == null ? null : new Formula(all, graph), elements);
    }

    private @Nullable GraphicalFunction graph(XmlElement element, String name) {
        return element.first("gf").map(gf -> new GraphReader(issues).read(gf, name)).orElse(null);
    }

    private @Nullable Expr first(XmlElement parent, String name) {
        var eqn = parent.first("eqn").orElse(null);
        return eqn == null || eqn.text().toString().isBlank()
                ? null
                : expressions.read(eqn.text().toString(), eqn.line(), name);
    }

    /** Several equations, or one whose text is a list. */
    private static List<XmlElement> parts(XmlElement variable) {
        var eqns = variable.all("eqn").toList();
        if (eqns.size() != 1) {
            return eqns;
        }
        var eqn = eqns.get(0);
        return split(eqn.text().toString(), ",;").stream()
                .map(t -> new XmlElement("eqn", eqn.attributes(), List.of(), new StringBuilder(t), eqn.line()))
                .toList();
    }

    private List<Equation.Element> listed(XmlElement variable, List<String> dims, List<XmlElement> parts,
            @Nullable GraphicalFunction graph) {
        var subscripts = List.of(List.<String>of());
        for (var dim : dims) {
            var names = dimensions.stream().filter(d -> Names.same(d.name(), dim)).findFirst()
                    .map(Dimension::elements).orElse(List.of());
            subscripts = subscripts.stream().flatMap(head -> names.stream().map(n -> {
                var longer = new ArrayList<>(head);
                longer.add(n);
                return List.copyOf(longer);
            })).toList();
        }
        var name = variable.attribute("name");
        var elements = new ArrayList<Equation.Element>();
        if (subscripts.size() != parts.size()) {
            issues.error(variable.line(), "'" + name + "' has " + subscripts.size() + " elements but " + parts.size()
                    + " equations. Give one for all or as many as there are elements.");
            return elements;
        }
        for (int i = 0; i < parts.size(); i++) {
            var expr = expressions.read(parts.get(i).text().toString(), parts.get(i).line(), name);
            elements.add(new Equation.Element(subscripts.get(i), new Formula(expr, graph)));
        }
        return elements;
    }

    /** Cuts at separators outside parentheses, brackets, braces and quotes; blank parts are left out. */
    private static List<String> split(String text, String separators) {
        var parts = new ArrayList<String>();
        int depth = 0;
        boolean quoted = false;
        var part = new StringBuilder();
        for (char c : text.toCharArray()) {
            quoted ^= c == '"';
            depth += quoted ? 0 : "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0 && !quoted && separators.indexOf(c) >= 0) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts.stream().filter(p -> !p.isEmpty()).toList();
    }
}
