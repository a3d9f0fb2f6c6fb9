// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            H2              | H=2                   | 2.016
            NaCl            | Na=1 Cl=1             | 58.44
            NaOH            | H=1 O=1 Na=1          | 39.997
            C2H2            | H=2 C=2               | 26.038
            C2H3Cl          | H=3 C=2 Cl=1          | 62.496
            (C2H3Cl)n       | H=3 C=2 Cl=1          | 62.496
            [C2H4]n         | H=4 C=2               | 28.054
            CaC2            | C=2 Ca=1              | 64.1
            Ca(OH)2         | H=2 O=2 Ca=1          | 74.092
            CaSO4           | O=4 S=1 Ca=1          | 136.134
            CaSO4.2H2O      | H=4 O=6 S=1 Ca=1      | 172.164
            CaSO4·2H2O      | H=4 O=6 S=1 Ca=1      | 172.164
            CaSO4.0.5H2O    | H=1 O=4.5 S=1 Ca=1    | 145.1415
            CaSO₄·2H₂O      | H=4 O=6 S=1 Ca=1      | 172.164
            CuSO4*5H2O      | H=10 O=9 S=1 Cu=1     | 249.677
            Ca3Al2(SiO4)3   | O=12 Al=2 Si=3 Ca=3   | 450.441
            K4[Fe(CN)6]     | C=6 N=6 K=4 Fe=1      | 368.345
            CO              | C=1 O=1               | 28.01
            Co              | Co=1                  | 58.933
            CH3COOH         | H=4 C=2 O=2           | 60.052
            NH4HSO4         | H=5 N=1 O=4 S=1       | 115.103
            """)
    void readsFormulas(String text, String atoms, BigDecimal molarMass) {
        var formula = Formula.of(text);
        var read = formula.atoms().entrySet().stream()
                .map(atom -> atom.getKey() + "=" + atom.getValue().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" "));
        assertThat(read).isEqualTo(atoms);
        assertThat(formula.molarMass()).isEqualByComparingTo(molarMass);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''         | 0 | A formula is missing, for example 'Ca(OH)2'.
            Ca(OH2     | 6 | 'Ca(OH2' is no formula: ')' is expected at the end.
            CaOH)2     | 4 | 'CaOH)2' is no formula: '.' is expected before ')'.
            caC2       | 0 | 'caC2' is no formula: there is no element 'c' at this place.
            NaXl       | 2 | 'NaXl' is no formula: there is no element 'X' at this place.
            2H2O       | 0 | '2H2O' is no formula: there is no element '2' at this place.
            CaSO4.     | 6 | 'CaSO4.' is no formula: an element such as 'Ca' is expected here.
            ()2        | 1 | '()2' is no formula: an element such as 'Ca' is expected here.
            H0         | 2 | 'H0' is no formula: a count begins with 0.
            C99999     | 6 | 'C99999' is no formula: a count has more than 4 digits.
            Tc         | 0 | 'Tc' is no formula: there is no element 'T' at this place.
            H2O+       | 3 | 'H2O+' is no formula: there is no element '+' at this place.
            """)
    void refusesWithThePlace(String text, int offset, String message) {
        assertThat(Formula.parse(text)).isEqualTo(new FormulaFault(offset, message));
    }

    @Test
    void nestingHasAnEnd() {
        assertThat(Formula.parse("(".repeat(90) + "H" + ")".repeat(90))).isInstanceOf(FormulaFault.class);
        assertThat(Formula.of("((((H2))))").molarMass()).isEqualByComparingTo("2.016");
    }

    @Test
    void shareOfMassAddUpToOne() {
        var fractions = Formula.of("CaSO4.2H2O").massFractions();
        assertThat(fractions.values().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-15));
        assertThat(fractions.get(Element.find("Ca"))).isCloseTo(40.078 / 172.164, within(1e-15));
    }

    /** The masses of the Kota example: what 200 t/d of PVC take and leave. */
    @ParameterizedTest
    @CsvSource({"C2H2, 83.33", "HCl, 116.7", "CaC2, 205.1", "Ca(OH)2, 237.1"})
    void stoichiometryOfKota(String formula, BigDecimal published) {
        var perMole = Formula.of(formula).molarMass().doubleValue() / Formula.of("C2H3Cl").molarMass().doubleValue();
        assertThat(new BigDecimal(200 * perMole).setScale(published.scale(), java.math.RoundingMode.HALF_UP))
                .isEqualTo(published);
    }
}
