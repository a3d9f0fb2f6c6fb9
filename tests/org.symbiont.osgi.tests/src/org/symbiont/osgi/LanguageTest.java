// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.symbiont.dsl.load.SymbiontLanguage;

class LanguageTest {

    @Test
    void anExampleIsReadWithoutFaults() {
        var model = SymbiontLanguage.load(EngineBundles.root().resolve("examples/starter"));
        assertThat(model.issues()).isEmpty();
        assertThat(model.clusters()).hasSize(1);
    }
}
