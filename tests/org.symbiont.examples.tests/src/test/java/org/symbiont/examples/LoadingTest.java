// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.dsl.load.ModelIssue;
import org.symbiont.dsl.load.ModelIssue.Severity;

/** The examples are models without fault, and give no one who learns from them a warning. */
class LoadingTest {

    @ParameterizedTest
    @MethodSource("org.symbiont.examples.Example#all")
    void hasOneClusterAndNoFault(Example example) {
        var model = example.load();
        assertThat(model.issues().stream().filter(issue -> issue.severity() != Severity.INFO)).map(ModelIssue::format)
                .isEmpty();
        assertThat(model.clusters()).hasSize(1);
    }
}
