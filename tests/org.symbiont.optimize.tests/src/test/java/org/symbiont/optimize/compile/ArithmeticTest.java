// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small arithmetic that everything else relies on. */
class ArithmeticTest {

    @ParameterizedTest
    @CsvSource({"467200.00000000006, 467200", "0.30000000000000004, 0.3", "0.36, 0.36", "1e-12, 1e-12", "0, 0",
        "-0.1, -0.1",
        "0.33333333333333331, 0.33333333333333", "1e300, 1e300", "123456789012345680, 123456789012345680"})
    void conversionsLeaveNoNoise(double noisy, double tidy) {
        assertThat(Digits.tidy(noisy)).isEqualTo(tidy);
    }

    @Test
    void theQuickWayRoundsLikeExactArithmetic() {
        var random = new SplittableRandom(7);
        for (int each = 0; each < 200_000; each++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-12, 16));
            double noisy = random.nextBoolean() ? value : Math.round(value * 1000) / 7.0;
            double exact = new BigDecimal(noisy).round(new MathContext(14)).doubleValue();
            boolean isShort = Math.rint(noisy * 1e6) / 1e6 == noisy;
            assertThat(Digits.tidy(noisy)).as("%s", noisy).isEqualTo(isShort ? noisy : exact);
        }
    }

    @Test
    void amountsOfTheSameResourceAddUpInOrderOfTheirIndices() {
        var builder = new TermsBuilder();
        int[] order = {7, 2, 9, 2, 0, 5, 7, 1};
        for (int index : order) {
            builder.add(index, index + 1);
        }
        var terms = builder.build();
        assertThat(terms.index()).containsExactly(0, 1, 2, 5, 7, 9);
        assertThat(terms.amount()).containsExactly(1, 2, 6, 6, 16, 10);
    }

    @Test
    void theInfiniteStaysInfinite() {
        assertThat(Digits.tidy(Double.POSITIVE_INFINITY)).isInfinite();
    }

    @Test
    void annuitiesPayBackTheInvestment() {
        // the present value of all payments is the investment
        double factor = AnnuityFactor.of(0.06, 20);
        double present = 0;
        for (int year = 1; year <= 20; year++) {
            present += factor / Math.pow(1.06, year);
        }
        assertThat(present).isCloseTo(1, within(1e-12));
        assertThat(AnnuityFactor.of(0, 20)).isEqualTo(0.05);
        assertThat(AnnuityFactor.of(0.06, Double.POSITIVE_INFINITY)).isEqualTo(0.06);
        assertThat(AnnuityFactor.of(1e-12, 20)).isCloseTo(0.05, within(1e-9));
    }

    @Test
    void periodsFollowTheCalendarAndCountFixedHours() {
        var months = new Calendar(3, Calendar.Unit.MONTH, LocalDateTime.of(2027, 12, 1, 0, 0));
        assertThat(months.label(0)).isEqualTo("2027-12");
        assertThat(months.label(1)).isEqualTo("2028-01");
        assertThat(months.totalHours()).isEqualTo(2190);
        assertThat(months.years()).isEqualTo(0.25);
        assertThat(months.overlap(2, LocalDateTime.of(2028, 2, 15, 0, 0), LocalDateTime.MAX)).isCloseTo(15 / 29.0,
                within(1e-12));
        assertThat(months.overlap(0, LocalDateTime.of(2028, 2, 15, 0, 0), LocalDateTime.MAX)).isZero();
        assertThat(new Calendar(1, Calendar.Unit.YEAR, months.start()).label(0)).isEqualTo("2027");
        assertThat(new Calendar(1, Calendar.Unit.DAY, months.start()).label(0)).isEqualTo("2027-12-01");
        assertThat(new Calendar(30, Calendar.Unit.HOUR, months.start()).label(25)).isEqualTo("2027-12-02T01");
    }
}
