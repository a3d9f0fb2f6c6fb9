// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.symbiont.sd.Diagnostic;
import org.symbiont.sd.flat.FlatKind;
import org.symbiont.sd.ir.Assign;
import org.symbiont.sd.ir.Cell;
import org.symbiont.sd.ir.Program;
import org.symbiont.sd.model.Names;

/** Values given from outside: they stand whatever the equations say. */
final class Overrides {
    private final Program program;
    private final Interpreter interpreter;
    private final Map<Integer, Double> byPlace = new LinkedHashMap<>();
    private final Map<String, int[]> places = new HashMap<>();
    private final boolean[] constant;

    Overrides(Program program, Interpreter interpreter) {
        this.program = program;
        this.interpreter = interpreter;
        this.constant = new boolean[program.cells().size()];
        program.constants().forEach(a -> constant[a.variable()] = true);
    }

    /** The places a name means: all of a variable or one element. */
    int[] places(String name) {
        return places.computeIfAbsent(Names.key(name), this::find);
    }

    private int[] find(String key) {
        var cell = program.byKey().get(key);
        if (cell != null) {
            return java.util.stream.IntStream.range(cell.base(), cell.base() + cell.size()).toArray();
        }
        int bracket = key.indexOf('[');
        var array = bracket < 0 ? null : program.byKey().get(key.substring(0, bracket));
        if (array != null) {
            var labels = array.labels();
            for (int i = 0; i < labels.size(); i++) {
                if (squeezed(labels.get(i)).equals(squeezed(key))) {
                    return new int[]{array.base() + i};
                }
            }
        }
        throw new RunProblem(Diagnostic.error("undefined-name",
                "'" + key + "' is no variable of the model. Correct its name.", key));
    }

    private static String squeezed(String label) {
        return Names.key(label.replaceAll("\\s*([\\[\\],])\\s*", "$1"));
    }

    /** Sets a constant, an input or, before the start or between steps, a stock. */
    void set(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new RunProblem(Diagnostic.error("not-finite",
                    "'" + name + "' is set to " + value + ". Give it a finite number.", name));
        }
        for (int place : places(name)) {
            var cell = cell(place);
            if (!constant[cell.number()] && cell.variable().kind() instanceof FlatKind.Computed) {
                throw new RunProblem(Diagnostic.error("not-settable", "'" + name + "' follows from its equation, so it"
                        + " cannot be set. Declare it as an input when compiling, or set what it depends on.", name));
            }
            byPlace.put(place, value);
        }
    }

    private Cell cell(int place) {
        for (var cell : program.cells()) {
            if (place >= cell.base() && place < cell.base() + cell.size()) {
                return cell;
            }
        }
        throw new IllegalArgumentException("no variable at " + place);
    }

    /** Carries out assignments, letting the values given from outside stand. */
    void run(List<Assign> assigns, double[] x) {
        byPlace.forEach((place, value) -> x[place] = value);
        for (var assign : assigns) {
            interpreter.run(assign, x, x);
            if (!byPlace.isEmpty()) {
                apply(program.cells().get(assign.variable()), x);
            }
        }
    }

    private void apply(Cell cell, double[] x) {
        for (var entry : byPlace.entrySet()) {
            int place = entry.getKey();
            if (place >= cell.base() && place < cell.base() + cell.size()) {
                x[place] = entry.getValue();
            }
        }
    }

    /** Puts the given values of constants and inputs, not of stocks, in place and computes what follows from them. */
    void refresh(double[] x) {
        byPlace.keySet().removeIf(place -> cell(place).variable().kind() instanceof FlatKind.Level);
        run(program.constants(), x);
    }
}
