// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Amount;
import org.symbiont.model.Constant;
import org.symbiont.model.IntegrationMethod;
import org.symbiont.model.query.Members;
import org.symbiont.sd.expr.ExprPrinter;
import org.symbiont.sd.model.Method;
import org.symbiont.sd.model.SimSpecs;
import org.symbiont.simulate.translate.CoherentUnits;
import org.symbiont.simulate.translate.Notes;
import org.symbiont.units.Dimension;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/** When a simulation begins, ends and steps, in the unit of its length. */
final class Timeline {
    private static final int STEPS = 100;
    private static final int MOST_STEPS = 100_000;
    /** A fourth-order method is good at a quarter of the shortest time constant (Sterman 2000, appendix A). */
    private static final double FINE = 0.25;

    private final SimulationTask task;
    private final CoherentUnits units;
    private final Notes notes;

    Timeline(SimulationTask task, CoherentUnits units, Notes notes) {
        this.task = task;
        this.units = units;
        this.notes = notes;
    }

    /** The unit of a length of time; {@code null} after saying what is wrong with it. */
    static @Nullable Unit unit(Amount length, Notes notes) {
        if (Units.parse(length.getUnit() == null ? "1" : length.getUnit()) instanceof Unit unit
                && unit.dimension().equals(Dimension.TIME)) {
            return unit;
        }
        notes.error(length, "length", "The simulation runs for '" + text(length)
                + "', which is no length of time. Give one, such as 20 year.");
        return null;
    }

    /** The specs; errors are in the notes. */
    SimSpecs specs() {
        double stop = number(task.length());
        if (!(stop > 0)) {
            notes.error(task.length(), "horizon", "The simulation runs for " + text(task.length())
                    + ", so it ends at time 0, where it begins. Give a length above zero, such as 20 year.");
        }
        double dt = step(stop);
        return new SimSpecs(0, stop, dt, isReciprocal(dt), method(task.method()), dt, units.time().symbol());
    }

    /** The time between two plans; infinite where none are made. */
    double interval() {
        var asked = task.reoptimization();
        if (asked == null) {
            return Double.POSITIVE_INFINITY;
        }
        double interval = number(asked.getEvery());
        if (!(interval > 0)) {
            notes.error(asked, "interval", "Plans are made every " + text(asked.getEvery())
                    + ": the interval must be above zero, such as 1 " + units.time() + ".");
        }
        return interval;
    }

    /** Whether the step is one of n in a unit of time, so that times come out as people write them. */
    private static boolean isReciprocal(double dt) {
        double parts = 1 / dt;
        return parts < 1e9 && Math.abs(parts - Math.rint(parts)) < 1e-9 * parts && Math.rint(parts) > 0;
    }

    private double step(double stop) {
        var stated = task.step();
        if (stated == null) {
            double dt = suitable(stop);
            notes.info(task.length(), "step.default", "No step is stated: " + ExprPrinter.number(dt) + " "
                    + units.time() + " is used, which is 1/" + String.format(Locale.ROOT, "%d", Math.round(stop / dt))
                    + " of the length.");
            return dt;
        }
        double dt = number(stated);
        if (!(dt > 0)) {
            notes.error(stated, "step", "The step is " + text(stated)
                    + ", so the simulation would never leave time 0. Give a step above zero, such as 0.25 "
                    + units.time() + ".");
        } else if (Math.abs(stop / dt - Math.rint(stop / dt)) > 1e-6) {
            notes.warning(stated, "step.remainder", text(task.length()) + " is no whole number of steps of "
                    + text(stated) + ": the simulation ends at "
                    + ExprPrinter.number(dt * Math.floor(stop / dt)) + " " + units.time() + ".");
        }
        return dt;
    }

    /** A hundredth of the length, halved as long as that is more than a quarter of the shortest time constant. */
    private double suitable(double stop) {
        double shortest = Members.all(task.dynamics().getMembers(), Constant.class).stream()
                .map(Constant::getValue).filter(v -> v instanceof Amount a && isTime(a))
                .mapToDouble(v -> number((Amount) v))
                .filter(t -> t > 0).min().orElse(Double.POSITIVE_INFINITY);
        int steps = STEPS;
        while (steps < MOST_STEPS && stop / steps > FINE * shortest) {
            steps *= 2;
        }
        return stop / steps;
    }

    private static boolean isTime(Amount amount) {
        return amount.getUnit() != null && Units.parse(amount.getUnit()) instanceof Unit unit
                && unit.dimension().equals(Dimension.TIME);
    }

    private double number(Amount amount) {
        var unit = units.read(amount.getUnit(), amount);
        if (!unit.dimension().equals(Dimension.TIME)) {
            notes.error(amount, "time",
                    "'" + text(amount) + "' is " + unit.dimension() + ", but a time is needed here.");
            return Double.NaN;
        }
        return units.coherent(amount.getValue(), unit, amount);
    }

    private static String text(Amount amount) {
        return amount.getValue().toPlainString() + (amount.getUnit() == null ? "" : " " + amount.getUnit());
    }

    private static Method method(IntegrationMethod method) {
        return switch (method) {
            case EULER -> Method.EULER;
            case RK2 -> Method.RK2;
            case RK4 -> Method.RK4;
            case ADAPTIVE -> Method.ADAPTIVE;
        };
    }
}
