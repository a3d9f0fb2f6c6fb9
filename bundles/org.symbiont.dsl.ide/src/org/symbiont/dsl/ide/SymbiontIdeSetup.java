// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.symbiont.dsl.SymbiontRuntimeModule;
import org.symbiont.dsl.SymbiontStandaloneSetup;

/** Sets the language up with its editor services, outside of the Eclipse workbench. */
public class SymbiontIdeSetup extends SymbiontStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new SymbiontRuntimeModule(), new SymbiontIdeModule()));
    }
}
