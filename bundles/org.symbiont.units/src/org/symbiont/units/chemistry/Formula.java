// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units.chemistry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a substance consists of. For a polymer such as {@code (C2H3Cl)n} it is one repeat unit.
 *
 * @param text as written
 * @param atoms of each element in one formula unit, positive, in the order of atomic numbers; a fraction for hydrates
 *        such as {@code CaSO4.0.5H2O}
 */
public record Formula(String text, SortedMap<Element, BigDecimal> atoms) implements FormulaResult {

    public Formula {
        atoms = Collections.unmodifiableSortedMap(new TreeMap<>(atoms));
    }

    /**
     * Reads {@code Ca(OH)2}, {@code CaSO4.2H2O} or {@code CaSO4·2H2O}, {@code K4[Fe(CN)6]}, {@code (C2H3Cl)n}. Digits
     * may be subscripts. Any text has an answer: a formula, or a fault with its place.
     */
    public static FormulaResult parse(String text) {
        return FormulaParser.parse(text);
    }

    /**
     * A formula that the program itself names.
     *
     * @throws IllegalArgumentException if there is none: for text from a model use {@link #parse}
     */
    public static Formula of(String text) {
        return switch (parse(text)) {
            case Formula formula -> formula;
            case FormulaFault fault -> throw new IllegalArgumentException(fault.message());
        };
    }

    /** In g/mol, exact for the abridged atomic weights; for a polymer of the repeat unit. */
    public BigDecimal molarMass() {
        return atoms.keySet().stream().map(this::molarMass).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The share of each element in the mass, adding up to 1, in the order of atomic numbers. */
    public SortedMap<Element, Double> massFractions() {
        var whole = molarMass();
        var fractions = new TreeMap<Element, Double>();
        for (Map.Entry<Element, BigDecimal> each : atoms.entrySet()) {
            var share = molarMass(each.getKey()).divide(whole, MathContext.DECIMAL64);
            fractions.put(each.getKey(), share.doubleValue());
        }
        return Collections.unmodifiableSortedMap(fractions);
    }

    private BigDecimal molarMass(Element element) {
        return element.atomicWeight().multiply(atoms.getOrDefault(element, BigDecimal.ZERO));
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
