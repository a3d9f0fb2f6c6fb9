// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.symbiont.units.Units;

class UnitsTest {

    @Test
    void providersOfRareUnitsAreFound() {
        assertThat(Units.of("[lb_av]").factor()).isEqualTo(0.45359237);
    }
}
