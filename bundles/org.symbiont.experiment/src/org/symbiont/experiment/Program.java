// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

/** What runs. */
public final class Program {
    /** The version of all bundles, without the build's qualifier; a test compares it with the manifest. */
    public static final String VERSION = "0.1.0";

    /** Name and version, as provenance states it. */
    public static final String TITLE = "Symbiont " + VERSION;

    private Program() {}
}
