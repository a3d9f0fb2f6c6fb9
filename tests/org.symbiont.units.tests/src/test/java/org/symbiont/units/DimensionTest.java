// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DimensionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mass              | mass
            mass/volume       | mass/volume
            1/time            | 1/time
            money/mass/length | money/mass/length
            power*time        | energy
            energy/time       | power
            length^3          | volume
            count             | number
            amount            | number
            share/time        | 1/time
            pressure          | energy/volume
            speed             | length/time
            mass*length^4     | volume/money*money*mass*length
            """)
    void readsAndWritesInWords(String text, String written) {
        var dimension = dimension(text);
        assertThat(dimension).isEqualTo(dimension(written));
        assertThat(dimension(dimension.toString())).isEqualTo(dimension);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/time", "mass//time", "mass/", "Mass", "weight", "mass time", "2/time", "mass^",
        "mass^-1"})
    void refusesTheRest(String text) {
        assertThat(Dimension.parse(text)).isInstanceOf(UnitFault.class);
    }

    @Test
    void tellsWhatWasMeant() {
        assertThat(Dimension.parse("mas/volume")).isInstanceOfSatisfying(UnitFault.class,
                fault -> assertThat(fault.message()).isEqualTo("Unknown dimension 'mas'. Did you mean 'mass'?"));
    }

    /** Whatever formulas make of dimensions, its words are read back as the same dimension. */
    @Test
    void anyProductHasWords() {
        var random = new Random(1);
        for (int i = 0; i < 300; i++) {
            var dimension = Dimension.NUMBER;
            for (int factor = random.nextInt(4); factor >= 0; factor--) {
                var base = BaseDimension.values()[random.nextInt(BaseDimension.values().length)];
                dimension = dimension.times(Dimension.of(base).power(random.nextInt(7) - 3));
            }
            assertThat(dimension(dimension.toString())).as(dimension.toString()).isEqualTo(dimension);
        }
    }

    private static Dimension dimension(String text) {
        return (Dimension) Dimension.parse(text);
    }
}
