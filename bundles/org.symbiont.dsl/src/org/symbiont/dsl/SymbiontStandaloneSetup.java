// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.symbiont.model.SymbiontPackage;

/** Sets the language up outside of the Eclipse workbench. */
public class SymbiontStandaloneSetup extends SymbiontStandaloneSetupGenerated {

    /** Sets the language up and registers it with EMF. */
    public static void doSetup() {
        new SymbiontStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.put(SymbiontPackage.eNS_URI, SymbiontPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
