// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TopLevelTest {

    private static final Set<String> ALLOWED = Set.of("pom.xml", "README.md", "bundles", "features", "releng", "tests",
            "examples", "mvnw", "symbiont", ".mvn", ".ci", ".editorconfig", ".gitignore", "LICENSE", "NOTICE",
            "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "docs");

    @Test
    void holdsNothingButWhatANewcomerExpects() {
        var top = SourceTree.ofThisCheckout().paths().stream().map(path -> path.split("/")[0])
                .collect(Collectors.toSet());
        assertThat(ALLOWED).containsAll(top);
    }
}
