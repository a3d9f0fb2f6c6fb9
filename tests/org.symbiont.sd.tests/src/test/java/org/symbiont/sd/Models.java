// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.symbiont.sd.expr.ExprParser;
import org.symbiont.sd.model.Aux;
import org.symbiont.sd.model.Dimension;
import org.symbiont.sd.model.Equation;
import org.symbiont.sd.model.Flow;
import org.symbiont.sd.model.Header;
import org.symbiont.sd.model.Macro;
import org.symbiont.sd.model.Method;
import org.symbiont.sd.model.SdModel;
import org.symbiont.sd.model.SimSpecs;
import org.symbiont.sd.model.Stock;
import org.symbiont.sd.model.Variable;

/** Builds models for tests in few words. */
public final class Models {
    private final List<Variable> variables = new ArrayList<>();
    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<Macro> macros = new ArrayList<>();
    private SimSpecs specs = SimSpecs.of(0, 10, 1, Method.EULER);

    /** An empty model from 0 to 10 by 1. */
    public static Models model() {
        return new Models();
    }

    /** The cooling cup of tea of the conformance suite. */
    public static Models teacup() {
        return model().from(0, 30, 0.125, Method.EULER).stock("Teacup Temperature", "180", "", "Heat Loss to Room")
                .flow("Heat Loss to Room", "(Teacup_Temperature - Room_Temperature) / Characteristic_Time")
                .aux("Room Temperature", "70").aux("Characteristic Time", "10");
    }

    /** Horizon, step and method. */
    public Models from(double start, double stop, double dt, Method method) {
        specs = SimSpecs.of(start, stop, dt, method);
        return this;
    }

    /** A dimension. */
    public Models dimension(String name, String... elements) {
        dimensions.add(new Dimension(name, List.of(elements)));
        return this;
    }

    /** A dimension of numbered elements. */
    public Models dimension(String name, int size) {
        dimensions.add(Dimension.ofSize(name, size));
        return this;
    }

    /** A stock; flows separated by commas; dimensions after its name in brackets. */
    public Models stock(String name, String initial, String inflows, String outflows) {
        variables.add(Stock.of(header(name), Equation.of(ExprParser.of(initial)), names(inflows), names(outflows)));
        return this;
    }

    /** A flow. */
    public Models flow(String name, String equation) {
        variables.add(Flow.of(header(name), Equation.of(ExprParser.of(equation))));
        return this;
    }

    /** An auxiliary. */
    public Models aux(String name, String equation) {
        variables.add(new Aux(header(name), Equation.of(ExprParser.of(equation))));
        return this;
    }

    /** Any variable. */
    public Models with(Variable variable) {
        variables.add(variable);
        return this;
    }

    /** A macro. */
    public Models with(Macro macro) {
        macros.add(macro);
        return this;
    }

    private static Header header(String name) {
        int bracket = name.indexOf('[');
        return bracket < 0
                ? Header.of(name)
                : new Header(name.substring(0, bracket), names(name.substring(bracket + 1, name.length() - 1)), "", "");
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
    }

    /** The model as a value. */
    public SdModel build() {
        return new SdModel("test", specs, dimensions, variables, List.of(), macros, Map.of());
    }

    /** Ready to run. */
    public CompiledModel compile() {
        return SdCompiler.compile(build()).orThrow();
    }

    /** The codes of what is wrong. */
    public List<Diagnostic> problems() {
        return SdCompiler.compile(build()).diagnostics();
    }
}
