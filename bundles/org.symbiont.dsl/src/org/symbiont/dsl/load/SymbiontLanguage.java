// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.load;

import com.google.inject.Injector;
import java.nio.file.Path;
import org.symbiont.dsl.SymbiontStandaloneSetup;

/** The language, set up once for a process when it is first needed. */
public final class SymbiontLanguage {

    private SymbiontLanguage() {}

    /** Holder, so that the set-up happens on the first use. */
    private static final class Holder {
        static final Injector INJECTOR = new SymbiontStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    /** The injector of the language. */
    public static Injector injector() {
        return Holder.INJECTOR;
    }

    /**
     * Reads a file, or all model files of a folder, with what they import, and checks them. Never throws for what a user can
     * cause: a missing file, malformed text, or one that is too large or too deeply nested is an issue of the result.
     */
    public static LoadedModel load(Path path) {
        return injector().getInstance(ModelLoader.class).load(path);
    }
}
