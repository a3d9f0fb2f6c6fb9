// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.osgi.launch.EquinoxFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** The packaged bundle inside Equinox: Indriya's jars must be in it and find each other there. */
class UnitsInOsgiTest {

    @Test
    void readsRareAtomsInsideEquinox(@TempDir Path storage) throws Exception {
        var jar = new File(Units.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        assumeTrue(jar.isFile(), "the bundle is not packaged yet: run the phase verify");
        var framework = new EquinoxFactory().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString()));
        framework.start();
        try {
            var bundle = framework.getBundleContext().installBundle(jar.toURI().toString());
            assertThat(factor(bundle, "EUR/t")).isEqualTo(0.001);
            assertThat(factor(bundle, "[lb_av]")).isEqualTo(0.45359237);
            assertThat(bundle.loadClass(Units.class.getName())).isNotSameAs(Units.class);
        } finally {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    private static Object factor(Bundle bundle, String text) throws Exception {
        var unit = bundle.loadClass(Units.class.getName()).getMethod("of", String.class).invoke(null, text);
        return unit.getClass().getMethod("factor").invoke(unit);
    }
}
