// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.util.List;

/** Each package of a bundle says what lives there. */
record PackageInfoRule() implements Rule {

    @Override
    public List<String> violations(SourceTree tree) {
        return tree.under("bundles/", ".java").map(path -> path.substring(0, path.lastIndexOf('/'))).distinct()
                .filter(folder -> !tree.paths().contains(folder + "/package-info.java"))
                .map(folder -> folder + " has no package-info.java.").toList();
    }
}
