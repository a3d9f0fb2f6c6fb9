// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.util.List;
import java.util.Set;

/** The top of the repository holds what a newcomer expects, and nothing else. */
record TopLevelRule() implements Rule {

    private static final Set<String> ALLOWED = Set.of("pom.xml", "README.md", "bundles", "features", "releng", "tests",
            "examples", "mvnw", "symbiont", ".mvn", ".ci", ".editorconfig", ".gitignore", "LICENSE", "NOTICE",
            "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "docs");

    @Override
    public List<String> violations(SourceTree tree) {
        return tree.paths().stream().map(path -> path.split("/")[0]).distinct().filter(name -> !ALLOWED.contains(name))
                .map(name -> "'" + name + "' does not belong at the top of the repository.").toList();
    }
}
