// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.run;

import java.util.Arrays;
import java.util.function.Predicate;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleRevision;
import org.symbiont.core.SymbiontCore;
import org.symbiont.lp.solver.LpSolvers;

/**
 * The solvers of this workbench. They are services of bundles that nothing else starts: first the mediator that lets
 * {@link java.util.ServiceLoader} see them, before the class that calls it is loaded, then they.
 */
public final class InstalledSolvers {
    private static final String EXTENDER = "osgi.extender";
    private static final String PROCESSOR = "osgi.serviceloader.processor";
    private static final String SERVICE = "osgi.serviceloader";
    private static final String SOLVER = "org.symbiont.lp.solver.SolverBackend";

    private InstalledSolvers() {}

    /** All of them; takes some tenths of a second the first time. */
    public static LpSolvers all() {
        start(bundle -> provides(bundle, EXTENDER, PROCESSOR));
        start(bundle -> provides(bundle, SERVICE, SOLVER));
        return LpSolvers.installed();
    }

    private static void start(Predicate<Bundle> chosen) {
        var context = FrameworkUtil.getBundle(InstalledSolvers.class).getBundleContext();
        Arrays.stream(context.getBundles()).filter(bundle -> (bundle.getState() & Bundle.ACTIVE) == 0).filter(chosen)
                .forEach(InstalledSolvers::start);
    }

    private static void start(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            SymbiontCore.log("The bundle '" + bundle.getSymbolicName() + "' of a solver could not be started", e);
        }
    }

    private static boolean provides(Bundle bundle, String namespace, String value) {
        var revision = bundle.adapt(BundleRevision.class);
        return revision != null && revision.getDeclaredCapabilities(namespace).stream()
                .anyMatch(capability -> value.equals(capability.getAttributes().get(namespace)));
    }
}
