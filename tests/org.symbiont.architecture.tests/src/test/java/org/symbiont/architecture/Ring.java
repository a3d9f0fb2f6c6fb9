// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.util.List;

/** The three rings, from the inside out, each with the packages and bundles it must not touch (as prefixes). */
enum Ring {

    /** Plain Java: no EMF, no OSGi, nothing of Eclipse. */
    KERNEL(List.of("org.eclipse.", "org.osgi.", "com.google.inject")),
    /** EMF and Xtext, without a workspace and without windows. */
    HEADLESS(List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4", "org.eclipse.debug",
            "org.eclipse.core.resources", "org.osgi.")),
    /** Eclipse and its windows. */
    WORKBENCH(List.of());

    private final List<String> forbidden;

    Ring(List<String> forbidden) {
        this.forbidden = forbidden;
    }

    boolean forbids(String packageOrBundle) {
        return forbidden.stream().anyMatch((packageOrBundle + ".")::startsWith);
    }

    List<String> forbidden() {
        return forbidden;
    }

    boolean isInside(Ring other) {
        return ordinal() <= other.ordinal();
    }
}
