// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.util.List;

/** Each source says whose it is and under which licence, in its first two lines. */
record HeaderRule() implements Rule {

    private static final String HEADER = """
            // SPDX-FileCopyrightText: 2026 The Symbiont contributors
            // SPDX-License-Identifier: EPL-2.0
            """;

    @Override
    public List<String> violations(SourceTree tree) {
        return tree.under("", ".java", ".xtext", ".mwe2").filter(path -> !tree.read(path).startsWith(HEADER))
                .map(path -> path + " does not begin with the two SPDX lines.").toList();
    }
}
