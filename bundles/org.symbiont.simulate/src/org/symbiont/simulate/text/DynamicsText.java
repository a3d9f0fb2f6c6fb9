// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.symbiont.sd.SdCompiler;
import org.symbiont.sd.model.Aux;
import org.symbiont.sd.model.Equation;
import org.symbiont.sd.model.Flow;
import org.symbiont.sd.model.GraphVariable;
import org.symbiont.sd.model.GraphicalFunction;
import org.symbiont.sd.model.Names;
import org.symbiont.sd.model.SdModel;
import org.symbiont.sd.model.Stock;
import org.symbiont.sd.model.StockKind;
import org.symbiont.sd.model.Variable;
import org.symbiont.sd.run.Simulation;

/**
 * A stock-and-flow model as a file of the language. What the language cannot say (arrays, modules, macros, conveyors, queues, stocks that are held
 * at zero, functions that it does not have) is listed, and then there is no text.
 *
 * @param text the file; empty where something cannot be said
 * @param unsaid what, in sentences
 */
public record DynamicsText(String text, List<String> unsaid) {

    public DynamicsText {
        unsaid = List.copyOf(unsaid);
    }

    /** The text of a model. */
    public static DynamicsText of(SdModel model) {
        return new Writer(model).write();
    }

    private static final class Writer {
        private static final Map<String, String> UNITS = Map.of("year", "year", "month", "month", "week", "week", "day",
                "day", "hour", "hour", "minute", "min", "second", "s");

        private final SdModel model;
        private final TextNames names = new TextNames();
        private final List<String> unsaid = new ArrayList<>();
        private final StringBuilder out = new StringBuilder();
        private final String unit;
        private final FormulaText formulas;

        Writer(SdModel model) {
            this.model = model;
            String stated = model.specs().timeUnits().toLowerCase(Locale.ROOT).replaceAll("s$", "");
            unit = UNITS.getOrDefault(stated, "year");
            formulas = new FormulaText(names, keys(Flow.class), keys(GraphVariable.class), model.specs(), unit);
        }

        private Set<String> keys(Class<? extends Variable> kind) {
            return model.variables().stream().filter(kind::isInstance).map(v -> Names.key(v.name()))
                    .collect(Collectors.toSet());
        }

        DynamicsText write() {
            if (!model.submodels().isEmpty() || !model.macros().isEmpty()) {
                unsaid.add("The model has modules or macros, which a dynamics cannot have.");
            }
            var compilation = SdCompiler.compile(model);
            var compiled = compilation.model();
            if (compiled == null) {
                compilation.diagnostics().stream().filter(d -> d.isError()).forEach(d -> unsaid.add(d.message()));
                return new DynamicsText("", unsaid);
            }
            String title = model.name().isBlank() ? "Model" : model.name().strip();
            String name = new TextNames().fresh(title);
            out.append("/** Imported from XMILE: all variables are plain numbers, flows are numbers for 1 ")
                    .append(unit)
                    .append(". */\n");
            out.append("cluster Imported \"").append(title.replaceAll("[\\\\\"\n]", " "))
                    .append("\" {\n    language 1\n    currency EUR\n    horizon 1 year from 2000-01\n\n    dynamics ")
                    .append(name).append(" {\n");
            // All names are given in the order of the file
            model.variables().forEach(variable -> names.of(variable.name()));
            var start = compiled.start(compiled.settings());
            model.variables().forEach(variable -> variable(variable, start));
            out.append("    }\n\n    experiment Run {\n        simulate ").append(name).append(" for ")
                    .append(amount(model.specs().stop() - model.specs().start())).append(" step ")
                    .append(amount(model.specs().dt())).append(" using ")
                    .append(model.specs().method().name().toLowerCase(Locale.ROOT)).append("\n    }\n}\n");
            return new DynamicsText(unsaid.isEmpty() ? out.toString() : "", unsaid);
        }

        private String amount(double number) {
            return FormulaText.number(number) + " " + unit;
        }

        private void variable(Variable variable, Simulation start) {
            try {
                if (!variable.header().dimensions().isEmpty()) {
                    throw new FormulaText.Unsaid("an array");
                }
                String doc = variable.header().doc().strip().replaceAll("\\s+", " ").replace("*/", "* /");
                String declared = switch (variable) {
                    case Stock stock -> stock(stock, start);
                    case Flow flow -> flow(flow);
                    case Aux aux -> aux(aux);
                    case GraphVariable graph -> lookup(names.of(graph.name()), graph.graph());
                    default -> throw new FormulaText.Unsaid("a module");
                };
                out.append(doc.isEmpty() ? "" : "        /** " + doc + " */\n").append(declared);
            } catch (FormulaText.Unsaid what) {
                unsaid.add("'" + variable.name() + "' needs " + what.getMessage()
                        + ", which the language does not have.");
            }
        }

        private String stock(Stock stock, Simulation start) {
            if (!(stock.kind() instanceof StockKind.Reservoir) || stock.nonNegative()) {
                throw new FormulaText.Unsaid(stock.nonNegative() ? "to be held at zero" : "a conveyor or queue");
            }
            var flows = keys(Flow.class);
            Stream.concat(stock.inflows().stream(), stock.outflows().stream())
                    .filter(each -> !flows.contains(Names.key(each))).findFirst().ifPresent(each -> {
                        throw new FormulaText.Unsaid("the flow '" + each + "', which is declared as something else");
                    });
            return "        stock " + names.of(stock.name()) + " = " + FormulaText.number(start.value(stock.name()))
                    + "\n";
        }

        private String flow(Flow flow) {
            if (flow.role() != Flow.Role.PLAIN) {
                throw new FormulaText.Unsaid("a leak or overflow");
            }
            boolean isPlain = flow.equation().all() != null && flow.equation().all().graph() == null;
            String formula = isPlain && !flow.nonNegative() && flow.equation().elements().isEmpty()
                    ? formulas.factor(flow.equation().all().expr())
                    : formula(flow.name(), flow.equation());
            return "        flow " + names.of(flow.name()) + " : " + end(flow, true) + " -> " + end(flow, false) + " = "
                    + (flow.nonNegative() ? "max(0, " + formula + ")" : formula) + " / " + formulas.one()
                    + "\n";
        }

        private String end(Flow flow, boolean source) {
            var stocks = model.variables().stream().filter(Stock.class::isInstance).map(Stock.class::cast)
                    .filter(stock -> (source ? stock.outflows() : stock.inflows()).stream()
                            .anyMatch(each -> Names.same(each, flow.name())))
                    .map(stock -> names.of(stock.name())).toList();
            if (stocks.size() > 1) {
                throw new FormulaText.Unsaid("several stocks at one end");
            }
            return stocks.isEmpty() ? "cloud" : stocks.getFirst();
        }

        private String aux(Aux aux) {
            var formula = aux.equation().all();
            boolean isNumber = formula != null && formula.graph() == null
                    && formula.expr() instanceof org.symbiont.sd.expr.Expr.Num;
            return "        " + (isNumber ? "constant " : "aux ") + names.of(aux.name()) + " = "
                    + formula(aux.name(), aux.equation()) + "\n";
        }

        /** The formula; a graphical function of its own is declared before it. */
        private String formula(String owner, Equation equation) {
            var formula = equation.all();
            if (formula == null || !equation.elements().isEmpty()) {
                throw new FormulaText.Unsaid("an array");
            }
            if (formula.graph() == null) {
                return formulas.value(formula.expr());
            }
            String curve = names.fresh(owner + " curve");
            out.append(lookup(curve, formula.graph()));
            return formulas.looked(curve, formula.expr());
        }

        private static String lookup(String name, GraphicalFunction graph) {
            if (graph.kind() != GraphicalFunction.Kind.CONTINUOUS) {
                throw new FormulaText.Unsaid(
                        "a graphical function that is " + graph.kind().name().toLowerCase(Locale.ROOT));
            }
            return "        lookup " + name + " = " + IntStream.range(0, graph.xs().size())
                    .mapToObj(i -> "(" + FormulaText.number(graph.xs().get(i)) + ", "
                            + FormulaText.number(graph.ys().get(i)) + ")")
                    .collect(Collectors.joining(", ")) + "\n";
        }
    }
}
