// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Amount;
import org.symbiont.model.Auxiliary;
import org.symbiont.model.Constant;
import org.symbiont.model.Drive;
import org.symbiont.model.Dynamics;
import org.symbiont.model.Expression;
import org.symbiont.model.Flow;
import org.symbiont.model.FlowEnd;
import org.symbiont.model.Lookup;
import org.symbiont.model.Stock;
import org.symbiont.model.StockEnd;
import org.symbiont.model.Value;
import org.symbiont.model.Variable;
import org.symbiont.model.query.Members;
import org.symbiont.model.query.Names;
import org.symbiont.sd.model.Aux;
import org.symbiont.sd.model.Equation;
import org.symbiont.sd.model.GraphVariable;
import org.symbiont.sd.model.GraphicalFunction;
import org.symbiont.sd.model.Header;
import org.symbiont.sd.model.SdModel;
import org.symbiont.sd.model.SimSpecs;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/** A dynamics of the language as a model of the engine, whose variables have the names of the text. */
public final class DynamicsTranslator implements FormulaTranslator.VariableUnits {
    private final Dynamics dynamics;
    private final CoherentUnits units;
    private final Notes notes;
    private final FormulaTranslator formulas;
    private final PlanLinks links;
    private final Map<Variable, Translated> translated = new LinkedHashMap<>();
    private final Set<Variable> open = new HashSet<>();

    public DynamicsTranslator(Dynamics dynamics, CoherentUnits units, PlanLinks links, Notes notes) {
        this.links = links;
        this.dynamics = dynamics;
        this.units = units;
        this.notes = notes;
        formulas = new FormulaTranslator(units, this, links, notes);
    }

    /** The model in coherent units; what is wrong with it is in the notes. */
    public SdModel model(SimSpecs specs) {
        var variables = new ArrayList<org.symbiont.sd.model.Variable>();
        for (var member : dynamics.getMembers()) {
            switch (member) {
                case Stock stock -> variables.add(stock(stock));
                case Constant constant -> variables.add(
                        new Aux(Header.of(constant.getName()), Equation.of(number(constant.getValue(), constant))));
                case Auxiliary auxiliary ->
                    variables.add(new Aux(Header.of(auxiliary.getName()), Equation.of(formula(auxiliary).expr())));
                case Flow flow -> variables.add(org.symbiont.sd.model.Flow.of(Header.of(flow.getName()),
                        Equation.of(formula(flow).expr())));
                case Lookup lookup -> variables.add(lookup(lookup));
                case Drive drive when links.arePlansMade() -> variables.add(drive(drive));
                default -> {
                    // Where no plans are made there is nothing to drive
                }
            }
        }
        for (var input : links.inputs()) {
            variables.add(new Aux(Header.of(input.name()), Equation.of(0)));
        }
        return SdModel.of(dynamics.getName(), specs, variables);
    }

    /** What changes in the course of time, in the order of the text. */
    public List<ShownVariable> shown() {
        var shown = new ArrayList<ShownVariable>();
        for (var variable : Members.all(dynamics.getMembers(), Variable.class)) {
            if (variable instanceof Stock || variable instanceof Flow || variable instanceof Auxiliary) {
                var unit = unit(variable);
                shown.add(new ShownVariable(variable.getName(), Names.qualified(variable), unit,
                        units.perCoherent(unit, variable)));
            }
        }
        return List.copyOf(shown);
    }

    private org.symbiont.sd.model.Stock stock(Stock stock) {
        var flows = Members.all(dynamics.getMembers(), Flow.class);
        return org.symbiont.sd.model.Stock.of(Header.of(stock.getName()),
                Equation.of(number(stock.getInitial(), stock)),
                flows.stream().filter(f -> stock == end(f.getTarget())).map(Flow::getName).toList(),
                flows.stream().filter(f -> stock == end(f.getSource())).map(Flow::getName).toList());
    }

    private Aux drive(Drive drive) {
        var formula = formulas.translate(drive.getExpression());
        String name = "drives " + PlanLinks.path(drive).replace('.', '\u00b7');
        links.add(drive, name, formula.unit());
        return new Aux(Header.of(name), Equation.of(formula.expr()));
    }

    private static @Nullable Stock end(FlowEnd end) {
        return end instanceof StockEnd inside ? inside.getStock() : null;
    }

    private static GraphVariable lookup(Lookup lookup) {
        var points = lookup.getPoints();
        return new GraphVariable(Header.of(lookup.getName()),
                new GraphicalFunction(GraphicalFunction.Kind.CONTINUOUS,
                        points.stream().map(p -> p.getX().doubleValue()).toList(),
                        points.stream().map(p -> p.getY().doubleValue()).toList()));
    }

    /** A value of the text in coherent units; 0 after saying what is wrong. */
    double number(Value value, EObject where) {
        if (value instanceof Amount amount) {
            return units.coherent(amount.getValue(), units.read(amount.getUnit(), amount), amount);
        }
        notes.error(where, "value.series",
                "A stock or constant of a simulation is one amount, such as 40 %, but no series.");
        return 0;
    }

    private Translated formula(Variable variable) {
        var known = translated.get(variable);
        if (known == null) {
            open.add(variable);
            known = formulas.translate(expression(variable));
            open.remove(variable);
            translated.put(variable, known);
        }
        return known;
    }

    private static Expression expression(Variable variable) {
        return switch (variable) {
            case Auxiliary auxiliary -> auxiliary.getExpression();
            case Flow flow -> flow.getExpression();
            default -> throw new IllegalStateException("'" + variable.getName() + "' has no formula");
        };
    }

    @Override
    public boolean knows(Variable variable) {
        return variable.eContainer() == dynamics;
    }

    @Override
    public Unit unit(Variable variable) {
        return switch (variable) {
            case Stock stock -> written(stock.getInitial());
            case Constant constant -> written(constant.getValue());
            case Flow flow when end(flow.getTarget()) != null || end(flow.getSource()) != null -> {
                var stock = end(flow.getTarget()) != null ? end(flow.getTarget()) : end(flow.getSource());
                yield written(stock == null ? null : stock.getInitial()).dividedBy(units.time());
            }
            // A loop of formulas is told when the model is compiled; its units are of no interest then.
            default -> open.contains(variable) ? Units.ONE : formula(variable).unit();
        };
    }

    private Unit written(@Nullable Value value) {
        return value instanceof Amount amount ? units.read(amount.getUnit(), amount) : Units.ONE;
    }
}
