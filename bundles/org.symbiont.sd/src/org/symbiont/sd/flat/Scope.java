// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.flat;

import org.symbiont.sd.model.Names;

/** How names are joined to where they stand. */
public final class Scope {
    private Scope() {}

    /** The key that {@code name} means, seen from {@code scope}; a leading dot means from the root. */
    public static String key(String scope, String name) {
        return name.startsWith(Owner.ABSOLUTE) ? Names.key(name.substring(1)) : scope + Names.key(name);
    }
}
