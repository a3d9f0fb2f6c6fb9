// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

class BundlesTest {

    static List<String> names() throws IOException {
        return EngineBundles.ofTheFeature();
    }

    @ParameterizedTest
    @MethodSource("names")
    void resolvesAndStarts(String symbolicName) throws BundleException {
        var installed = EngineBundles.installed(symbolicName);
        assertThat(installed).hasSize(1);
        var bundle = installed.getFirst();
        bundle.start(Bundle.START_TRANSIENT);
        assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
    }
}
