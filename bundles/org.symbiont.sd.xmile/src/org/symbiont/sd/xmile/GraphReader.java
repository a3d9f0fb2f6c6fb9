// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.symbiont.sd.model.GraphicalFunction;
import org.symbiont.sd.model.GraphicalFunction.Kind;

/** Reads {@code <gf>}. */
final class GraphReader {
    private final Issues issues;

    GraphReader(Issues issues) {
        this.issues = issues;
    }

    GraphicalFunction read(XmlElement gf, String variable) {
        var ys = numbers(gf, "ypts", variable);
        var kind = switch (gf.attribute("type")) {
            case "extrapolate" -> Kind.EXTRAPOLATE;
            case "discrete" -> Kind.DISCRETE;
            default -> gf.attribute("discrete").equals("true") ? Kind.DISCRETE : Kind.CONTINUOUS;
        };
        if (gf.has("xpts")) {
            return checked(new GraphicalFunction(kind, numbers(gf, "xpts", variable), ys), gf, variable);
        }
        var scale = gf.first("xscale").orElse(gf);
        double min = bound(scale, "min", 0);
        double max = bound(scale, "max", Math.max(1, ys.size() - 1));
        return checked(GraphicalFunction.over(kind, min, max, ys), gf, variable);
    }

    private GraphicalFunction checked(GraphicalFunction graph, XmlElement gf, String variable) {
        if (!graph.isValid()) {
            issues.error(gf.line(), "The graphical function of '" + variable + "' has " + graph.xs().size() + " x and "
                    + graph.ys().size() + " y; it needs as many of both, at least one, and x that ascend.");
            return new GraphicalFunction(graph.kind(), List.of(0.0), List.of(0.0));
        }
        return graph;
    }

    private double bound(XmlElement scale, String end, double otherwise) {
        var text = scale.attribute(end);
        try {
            return text.isEmpty() ? otherwise : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            issues.error(scale.line(), "<xscale> has " + end + " '" + text + "', which is no number.");
            return otherwise;
        }
    }

    private List<Double> numbers(XmlElement gf, String child, String variable) {
        var list = new ArrayList<Double>();
        var element = gf.first(child).orElse(null);
        if (element == null) {
            return list;
        }
        var separator = element.attributes().getOrDefault("sep", ",");
        for (var part : element.text().toString().split(separator.isBlank() ? "\\s+" : Pattern.quote(separator))) {
            var text = part.strip();
            try {
                if (!text.isEmpty()) {
                    list.add(Double.parseDouble(text));
                }
            } catch (NumberFormatException e) {
                issues.error(element.line(), "<" + child + "> of '" + variable + "' holds '" + text
                        + "', which is no number.");
                return list;
            }
        }
        return list;
    }
}
