// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the order in which coefficients come, a problem has them by column and row, once each, and no zeros. */
class LpBuilderTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 5", "7, 5, 60", "3, 400, 2000", "20000, 9000, 60000", "9000, 3, 20000"})
    void coefficientsAreSortedAndAddedUp(int columns, int rows, int count) {
        var random = new SplittableRandom(count);
        var builder = LpProblem.builder();
        for (int column = 0; column < columns; column++) {
            builder.column(-column, column, column / 2.0);
        }
        for (int row = 0; row < rows; row++) {
            builder.row(row, 2.0 * row);
        }
        var expected = new TreeMap<Long, Double>();
        for (int each = 0; each < count; each++) {
            int row = random.nextInt(rows);
            int column = random.nextInt(columns);
            // small whole numbers add up exactly in any order, and often to zero
            double value = random.nextInt(-2, 3);
            builder.coefficient(row, column, value);
            expected.merge((long) column * rows + row, value, Double::sum);
        }
        expected.values().removeIf(value -> value == 0);

        assertHas(builder.build(), expected, columns, rows);
    }

    private static void assertHas(LpProblem problem, TreeMap<Long, Double> expected, int columns, int rows) {
        assertThat(problem.nonzeros()).isEqualTo(expected.size());
        var entries = expected.entrySet().iterator();
        for (int column = 0; column < columns; column++) {
            for (int entry = problem.start(column); entry < problem.start(column + 1); entry++) {
                var next = entries.next();
                assertThat((long) column * rows + problem.rowIndex(entry)).isEqualTo(next.getKey());
                assertThat(problem.value(entry)).isEqualTo(next.getValue());
            }
            assertThat(problem.lower(column)).isEqualTo(-column);
            assertThat(problem.cost(column)).isEqualTo(column / 2.0);
        }
        for (int row = 0; row < rows; row++) {
            assertThat(problem.rowUpper(row)).isEqualTo(2.0 * row);
        }
    }

    @Test
    void aBuilderMayGoOnWithoutTouchingWhatItBuilt() {
        var builder = LpProblem.builder();
        builder.column(0, 1, 1);
        builder.row(0, 1);
        builder.coefficient(0, 0, 1);
        var first = builder.build();
        builder.coefficient(0, 0, 1).cost(0, 5).rowBounds(0, 3, 4);
        var second = builder.build();

        assertThat(first.coefficient(0, 0)).isEqualTo(1);
        assertThat(first.cost(0)).isEqualTo(1);
        assertThat(first.rowLower(0)).isZero();
        assertThat(second.coefficient(0, 0)).isEqualTo(2);
        assertThat(second.rowUpper(0)).isEqualTo(4);
    }
}
