// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Drive;
import org.symbiont.model.Expression;
import org.symbiont.model.Indicator;
import org.symbiont.model.Property;
import org.symbiont.model.Reference;
import org.symbiont.optimize.Optimization;
import org.symbiont.sd.expr.Expr;
import org.symbiont.units.BaseDimension;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/** How a dynamics and the plans that are made on its way hang together: what it reads of a plan, and what it sets in the next one. */
public final class PlanLinks {
    private final @Nullable Optimization plan;
    private final CoherentUnits units;
    private final Map<String, PlanInput> inputs = new LinkedHashMap<>();
    private final List<DrivenParameter> driven = new ArrayList<>();

    /** @param plan built but not solved; {@code null} where no plans are made */
    public PlanLinks(@Nullable Optimization plan, CoherentUnits units) {
        this.plan = plan;
        this.units = units;
    }

    /** What the formulas read, in the order of the text. */
    public List<PlanInput> inputs() {
        return List.copyOf(inputs.values());
    }

    /** What is set. */
    public List<DrivenParameter> driven() {
        return List.copyOf(driven);
    }

    /** Whether plans are made. */
    boolean arePlansMade() {
        return plan != null;
    }

    /** What a reference to a plan means to the engine; {@code null} where no plan knows it. */
    @Nullable
    Translated read(Reference reference) {
        var unit = plan == null ? null : plan.unit(reference).orElse(null);
        if (unit == null) {
            return null;
        }
        var shown = reference.getPath().getSegments().getLast().getTarget() instanceof Indicator indicator
                && indicator.getUnit() != null ? units.read(indicator.getUnit(), indicator) : unit;
        // A point would lead into a module of the engine
        var input = inputs.computeIfAbsent("plan " + text(reference).replace('.', '\u00b7'),
                name -> new PlanInput(name, reference, text(reference), shown,
                        units.perCoherent(shown, reference), 1 / inBase(shown)));
        return new Translated(Expr.Ref.of(input.name()), shown);
    }

    /** Notes that a formula drives a parameter; the engine's variable of that name has its value. */
    void add(Drive drive, String variable, Unit unit) {
        var segments = drive.getPath().getSegments();
        if (segments.size() > 1 && segments.getLast().getTarget() instanceof Property property) {
            var shown = unit.equals(Units.ONE) && isRatio(property) ? Units.of("%") : unit;
            driven.add(new DrivenParameter(variable, path(drive), segments.get(segments.size() - 2).getTarget(),
                    property.getName(), shown, units.perCoherent(shown, drive), inBase(unit)));
        }
    }

    private static boolean isRatio(Property property) {
        return List.of("share", "available", "loss").contains(property.getName());
    }

    /** Base units have seconds where coherent ones have the unit of the simulation's time; all else is the same. */
    private double inBase(Unit unit) {
        return Math.pow(units.time().factor(), unit.dimension().exponent(BaseDimension.TIME));
    }

    /** The path of a drive as the text has it. */
    static String path(Drive drive) {
        return drive.getPath().getSegments().stream().map(each -> each.getTarget().getName())
                .collect(Collectors.joining("."));
    }

    private static String text(Reference reference) {
        String path = reference.getPath().getSegments().stream().map(each -> each.getTarget().getName())
                .collect(Collectors.joining("."));
        return reference.getCall() == null
                ? path
                : path + reference.getCall().getArguments().stream().map(PlanLinks::argument)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String argument(Expression expression) {
        return expression instanceof Reference reference ? text(reference) : "...";
    }
}
