// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.symbiont.lp.solver.LpSolvers;
import org.symbiont.lp.solver.SolverBackend;

/** One implementation serves both worlds: ServiceLoader finds it on a class path, and here, where it is a service too. */
class SolversTest {

    @Test
    void lpSolveIsFoundByServiceLoader() throws BundleException {
        start();
        assertThat(LpSolvers.installed().find("lp_solve")).isPresent();
    }

    @Test
    void lpSolveIsAService() throws BundleException, InvalidSyntaxException {
        start();
        var context = EngineBundles.context();
        assertThat(context.getServiceReferences(SolverBackend.class, null)).extracting(context::getService)
                .extracting(SolverBackend::id).contains("lp_solve");
    }

    private static void start() throws BundleException {
        EngineBundles.installed("org.symbiont.lp.lpsolve").getFirst().start(Bundle.START_TRANSIENT);
    }
}
