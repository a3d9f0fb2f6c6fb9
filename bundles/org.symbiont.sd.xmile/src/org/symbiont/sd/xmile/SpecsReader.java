// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.model.Method;
import org.symbiont.sd.model.SimSpecs;

/** Reads {@code <sim_specs>}. */
final class SpecsReader {
    private final Issues issues;

    SpecsReader(Issues issues) {
        this.issues = issues;
    }

    SimSpecs read(@Nullable XmlElement specs, int line) {
        if (specs == null) {
            issues.error(line, "The file has no <sim_specs>, so it is not known when it starts and stops.");
            return SimSpecs.of(0, 1, 1, Method.EULER);
        }
        double start = number(specs, "start", Double.NaN);
        double stop = number(specs, "stop", Double.NaN);
        double given = number(specs, "dt", 1);
        boolean reciprocal = specs.first("dt").map(d -> d.attribute("reciprocal").equalsIgnoreCase("true"))
                .orElse(false);
        double dt = reciprocal ? 1 / given : given;
        double save = number(specs, "savestep", dt);
        return new SimSpecs(start, stop, dt, reciprocal, method(specs), save, specs.attribute("time_units"));
    }

    private Method method(XmlElement specs) {
        var text = specs.attribute("method");
        if (text.isEmpty()) {
            return Method.EULER;
        }
        var known = Arrays.stream(text.split(",")).flatMap(m -> Method.of(m).stream()).findFirst();
        if (known.isEmpty()) {
            issues.warning(specs.line(), "The method '" + text + "' is not known; Euler is taken.");
        }
        return known.orElse(Method.EULER);
    }

    private double number(XmlElement specs, String child, double otherwise) {
        var text = specs.textOf(child);
        try {
            if (!text.isEmpty()) {
                return Double.parseDouble(text);
            }
        } catch (NumberFormatException e) {
            issues.error(specs.first(child).map(XmlElement::line).orElse(specs.line()),
                    "<" + child + "> is '" + text + "', which is no number.");
            return otherwise;
        }
        if (Double.isNaN(otherwise)) {
            issues.error(specs.line(), "<sim_specs> has no <" + child + ">.");
        }
        return otherwise;
    }
}
