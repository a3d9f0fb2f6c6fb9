// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import com.google.inject.Injector;

/** The language with its editor services, set up once for a process when it is first needed. */
public final class SymbiontIde {

    private SymbiontIde() {}

    /** Holder, so that the set-up happens on the first use. */
    private static final class Holder {
        static final Injector INJECTOR = new SymbiontIdeSetup().createInjectorAndDoEMFRegistration();
    }

    /** The injector of the language and its services: each service is a class of a package of its own. */
    public static Injector injector() {
        return Holder.INJECTOR;
    }
}
