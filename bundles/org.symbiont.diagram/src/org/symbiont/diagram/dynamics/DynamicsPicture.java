// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.dynamics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.diagram.picture.Box;
import org.symbiont.diagram.picture.BoxKind;
import org.symbiont.diagram.picture.FlowGroup;
import org.symbiont.diagram.picture.Line;
import org.symbiont.diagram.picture.LineKind;
import org.symbiont.diagram.picture.Picture;
import org.symbiont.diagram.picture.Titles;
import org.symbiont.model.Auxiliary;
import org.symbiont.model.Constant;
import org.symbiont.model.Dynamics;
import org.symbiont.model.Flow;
import org.symbiont.model.FlowEnd;
import org.symbiont.model.Lookup;
import org.symbiont.model.PathSegment;
import org.symbiont.model.Stock;
import org.symbiont.model.StockEnd;
import org.symbiont.model.Variable;
import org.symbiont.model.query.Members;
import org.symbiont.model.query.Names;

/**
 * The diagram of stocks and flows, as Forrester draws it (Industrial Dynamics, 1961, chapter 8): a stock is a box, a flow a
 * pipe with a valve, a cloud the outside; an arrow leads from each variable to those that are computed from it.
 */
public final class DynamicsPicture {

    private final Dynamics dynamics;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private DynamicsPicture(Dynamics dynamics) {
        this.dynamics = dynamics;
    }

    /** The diagram of the dynamics, whose elements may have faults: a line with an unknown end is left out. */
    public static Picture of(Dynamics dynamics) {
        return new DynamicsPicture(dynamics).draw();
    }

    private Picture draw() {
        for (Variable variable : Members.all(dynamics.getMembers(), Variable.class)) {
            if (variable.getName() != null) {
                boxes.add(Box.plain(Names.qualified(variable), kind(variable), Titles.of(variable),
                        FlowGroup.MATERIAL));
                switch (variable) {
                    case Flow flow -> flow(flow);
                    case Auxiliary auxiliary -> influences(auxiliary.getExpression(), auxiliary);
                    default -> {
                        // a stock, constant or graphical function is computed from nothing
                    }
                }
            }
        }
        return new Picture(Titles.of(dynamics), boxes, lines);
    }

    private static BoxKind kind(Variable variable) {
        return switch (variable) {
            case Stock stock -> BoxKind.STOCK;
            case Flow flow -> BoxKind.VALVE;
            case Constant constant -> BoxKind.CONSTANT;
            case Lookup lookup -> BoxKind.LOOKUP;
            default -> BoxKind.AUXILIARY;
        };
    }

    private void flow(Flow flow) {
        String valve = Names.qualified(flow);
        pipe(end(flow.getSource(), valve + "<"), valve);
        pipe(valve, end(flow.getTarget(), valve + ">"));
        influences(flow.getExpression(), flow);
    }

    private void pipe(@Nullable String from, @Nullable String to) {
        if (from != null && to != null) {
            lines.add(new Line(from + "-" + to, LineKind.PIPE, from, to, "", FlowGroup.MATERIAL));
        }
    }

    /** The box where a pipe ends: the stock's, or a cloud of its own. */
    private @Nullable String end(@Nullable FlowEnd end, String cloud) {
        if (end instanceof StockEnd stock) {
            boolean known = stock.getStock() != null && !stock.getStock().eIsProxy();
            return known ? Names.qualified(stock.getStock()) : null;
        }
        boxes.add(Box.plain(cloud, BoxKind.CLOUD, "", FlowGroup.MATERIAL));
        return cloud;
    }

    private void influences(@Nullable EObject formula, Variable of) {
        for (Variable cause : causes(formula)) {
            String from = Names.qualified(cause);
            String to = Names.qualified(of);
            lines.add(new Line(from + "~" + to, LineKind.INFLUENCE, from, to, "", FlowGroup.INFLUENCE));
        }
    }

    private Set<Variable> causes(@Nullable EObject formula) {
        var causes = new LinkedHashSet<Variable>();
        if (formula != null) {
            formula.eAllContents().forEachRemaining(e -> {
                if (e instanceof PathSegment segment && segment.getTarget() instanceof Variable variable
                        && variable.eContainer() == dynamics) {
                    causes.add(variable);
                }
            });
        }
        return causes;
    }
}
