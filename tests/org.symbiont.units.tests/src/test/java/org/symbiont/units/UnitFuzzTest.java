// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.symbiont.units.chemistry.Formula;
import org.symbiont.units.chemistry.FormulaFault;

/** Any text has an answer, and never an exception; the seeds are fixed. */
class UnitFuzzTest {
    private static final String LETTERS = "kMGmgtWhJdsEURyearonth%1234567890/.-^()[]{}·²³µ°€ \t\n_'\"\\$*+,;:<>=&|~`#@!?ı İß\0\uD83D";

    @Test
    void anyTextIsAUnitOrAFault() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var text = text(random, 12);
            switch (Units.parse(text)) {
                case Unit unit -> assertThat(unit.symbol()).isEqualTo(text);
                case UnitFault fault -> {
                    assertThat(fault.message()).isNotBlank();
                    if (fault.suggestion() != null) {
                        assertThat(Units.parse(fault.suggestion())).as(text).isInstanceOf(Unit.class);
                    }
                }
            }
        }
    }

    @Test
    void anyTextIsAQuantityADimensionAndAFormulaOrNot() {
        var random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            var text = text(random, 20);
            assertThat(Quantity.parse("1 " + text)).isNotNull();
            assertThat(Quantity.parse(text)).isNotNull();
            assertThat(Dimension.parse(text)).isNotNull();
            if (Formula.parse(text) instanceof FormulaFault fault) {
                assertThat(fault.offset()).isBetween(0, text.length());
            }
        }
    }

    /** Slips in units that were right: one character lost, doubled, or exchanged. */
    @Test
    void slipsOfThePenAreAnswered() {
        var random = new Random(9);
        for (var right : "EUR/t/km kJ/kg/K 1/year MWh/year g/t/km m3/h kEUR %/month [lb_av]/d".split(" ")) {
            for (int i = 0; i < 500; i++) {
                var slip = new StringBuilder(right);
                slip.setCharAt(random.nextInt(slip.length()), LETTERS.charAt(random.nextInt(LETTERS.length())));
                slip.insert(random.nextInt(slip.length()), LETTERS.charAt(random.nextInt(LETTERS.length())));
                slip.deleteCharAt(random.nextInt(slip.length()));
                assertThat(Units.parse(slip.toString())).isNotNull();
            }
        }
    }

    @Test
    void longTextIsRefusedAtOnce() {
        for (var text : new String[]{"t/".repeat(100_000), "(".repeat(100_000), "m".repeat(100_000),
            "[".repeat(100_000)}) {
            assertThat(Units.parse(text)).isInstanceOf(UnitFault.class);
            assertThat(Quantity.parse("1 " + text)).isInstanceOf(UnitFault.class);
            assertThat(Quantity.parse("9".repeat(100_000) + text)).isInstanceOf(UnitFault.class);
            assertThat(Dimension.parse(text)).isInstanceOf(UnitFault.class);
            assertThat(Formula.parse(text)).isInstanceOf(FormulaFault.class);
        }
    }

    private static String text(Random random, int longest) {
        var text = new StringBuilder();
        for (int length = random.nextInt(longest); length > 0; length--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
