// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.dimension;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Flowable;
import org.symbiont.model.query.Flowables;
import org.symbiont.units.Dimension;
import org.symbiont.units.DimensionResult;
import org.symbiont.units.Unit;
import org.symbiont.units.UnitResult;
import org.symbiont.units.Units;

/** Dimensions of resources and of written units; what has been read once is remembered. Safe for several threads. */
public final class Dimensions {

    /** More than any model has; beyond it nothing is remembered, so that a long-lived editor does not grow. */
    private static final int MOST_REMEMBERED = 2000;

    private final Map<String, UnitResult> units = new ConcurrentHashMap<>();
    private final Map<String, DimensionResult> dimensions = new ConcurrentHashMap<>();

    /** The unit of that text, or why there is none; no text is the plain number. */
    public UnitResult unit(@Nullable String text) {
        return text == null ? Units.ONE : recall(units, text, Units::parse);
    }

    /** The dimension of a written unit; null where there is no such unit. */
    public @Nullable Dimension ofUnit(@Nullable String text) {
        return unit(text) instanceof Unit unit ? unit.dimension() : null;
    }

    /** The dimension of that name, or why there is none. */
    public DimensionResult named(String text) {
        return recall(dimensions, text, Dimension::parse);
    }

    /** The dimension in which amounts of a resource or emission are given; null where it is not known. */
    public @Nullable Dimension of(@Nullable Flowable flowable) {
        if (flowable == null || flowable.eIsProxy()) {
            return null;
        }
        return Flowables.dimension(flowable).map(this::named).orElse(null) instanceof Dimension known ? known : null;
    }

    private static <T> T recall(Map<String, T> memory, String text, Function<String, T> read) {
        T known = memory.get(text);
        if (known == null) {
            known = read.apply(text);
            if (memory.size() < MOST_REMEMBERED) {
                memory.put(text, known);
            }
        }
        return known;
    }
}
