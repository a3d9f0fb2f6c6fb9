// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.symbiont.sd.expr.ExprPrinter;
import org.symbiont.sd.model.Dimension;
import org.symbiont.sd.model.Macro;
import org.symbiont.sd.model.Method;
import org.symbiont.sd.model.SdModel;
import org.symbiont.sd.model.SimSpecs;
import org.symbiont.sd.model.Stock;
import org.symbiont.sd.model.StockKind;
import org.symbiont.sd.model.Variable;

/** Writes a model as XMILE 1.0; reading it back gives the same model. The same model gives the same bytes. */
public final class XmileWriter {
    private final XmlText xml = new XmlText();

    private XmileWriter() {}

    /** The text of an XMILE file. */
    public static String write(SdModel model) {
        var writer = new XmileWriter();
        writer.root(model);
        return writer.xml.toString();
    }

    private void root(SdModel model) {
        xml.open("xmile", "version", "1.0", "xmlns", "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0");
        header(model);
        specs(model.specs());
        if (!model.dimensions().isEmpty()) {
            xml.open("dimensions");
            model.dimensions().forEach(this::dimension);
            xml.close("dimensions");
        }
        if (!model.unitAliases().isEmpty()) {
            xml.open("model_units");
            model.unitAliases().forEach((alias, eqn) -> xml.open("unit", "name", alias).text("eqn", eqn).close("unit"));
            xml.close("model_units");
        }
        members("model", "", model.variables());
        model.submodels().forEach(s -> members("model", s.name(), s.variables()));
        model.macros().forEach(this::macro);
        xml.close("xmile");
    }

    private void header(SdModel model) {
        xml.open("header").optional("name", model.name()).text("vendor", "Symbiont")
                .text("product", "Symbiont", "version", "0.1", "lang", "en");
        var options = options(model);
        if (!options.isEmpty()) {
            xml.open("options");
            options.forEach(o -> xml.empty(o));
            xml.close("options");
        }
        xml.close("header");
    }

    private static Set<String> options(SdModel model) {
        var options = new LinkedHashSet<String>();
        if (!model.dimensions().isEmpty()) {
            options.add("uses_arrays");
        }
        if (!model.submodels().isEmpty()) {
            options.add("uses_submodels");
        }
        if (!model.macros().isEmpty()) {
            options.add("uses_macros");
        }
        for (var variable : model.variables()) {
            if (variable instanceof Stock stock) {
                switch (stock.kind()) {
                    case StockKind.Conveyor _ -> options.add("uses_conveyor");
                    case StockKind.Queue _ -> options.add("uses_queue");
                    case StockKind.Reservoir _ -> {
                        // The plain kind needs no option.
                    }
                }
            }
        }
        return options;
    }

    private void specs(SimSpecs specs) {
        var method = specs.method() == Method.ADAPTIVE ? "rk45" : specs.method().name().toLowerCase(Locale.ROOT);
        xml.open("sim_specs", "method", method, "time_units", specs.timeUnits());
        xml.text("start", ExprPrinter.number(specs.start())).text("stop", ExprPrinter.number(specs.stop()));
        if (specs.reciprocal()) {
            xml.text("dt", ExprPrinter.number(Math.rint(1 / specs.dt())), "reciprocal", "true");
        } else {
            xml.text("dt", ExprPrinter.number(specs.dt()));
        }
        if (specs.saveStep() != specs.dt()) {
            xml.text("savestep", ExprPrinter.number(specs.saveStep()));
        }
        xml.close("sim_specs");
    }

    private void dimension(Dimension dimension) {
        if (dimension.isNumbered()) {
            xml.empty("dim", "name", dimension.name(), "size", Integer.toString(dimension.size()));
            return;
        }
        xml.open("dim", "name", dimension.name());
        dimension.elements().forEach(e -> xml.empty("elem", "name", e));
        xml.close("dim");
    }

    private void members(String element, String name, List<Variable> variables) {
        xml.open(element, "name", name).open("variables");
        var writer = new VariableWriter(xml);
        variables.forEach(writer::write);
        xml.close("variables").close(element);
    }

    private void macro(Macro macro) {
        xml.open("macro", "name", macro.name());
        for (var parameter : macro.parameters()) {
            var value = parameter.defaultValue();
            xml.text("parm", parameter.name(), "default", value == null ? "" : ExprPrinter.print(value));
        }
        xml.text("eqn", ExprPrinter.print(macro.result()));
        if (!macro.variables().isEmpty()) {
            xml.open("variables");
            var writer = new VariableWriter(xml);
            macro.variables().forEach(writer::write);
            xml.close("variables");
        }
        xml.close("macro");
    }
}
