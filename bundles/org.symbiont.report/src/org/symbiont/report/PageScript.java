// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Joins the modules of the page into one script: each after those that it imports, without the words {@code import} and
 * {@code export}. So the modules must not use a name twice at their top, and write an import on one line; ESLint and the tests
 * in a browser see to that. A bundler would do the same, with a hundred packages more.
 */
final class PageScript {
    private static final Pattern IMPORT = Pattern.compile("^import .* from \"\\./([^\"]+)\";\n", Pattern.MULTILINE);
    private static final Pattern EXPORT = Pattern.compile("^export (?=const|let|function|async|class)",
            Pattern.MULTILINE);

    private final Map<String, String> modules = new LinkedHashMap<>();

    private PageScript() {}

    /** The script that does what this module does. */
    static String link(String main) throws IOException {
        var script = new PageScript();
        script.add(main);
        return "(() => {\n\"use strict\";\n" + String.join("\n", script.modules.values()) + "})();\n";
    }

    private void add(String name) throws IOException {
        String text = Resource.text("page/" + name);
        var imports = IMPORT.matcher(text);
        while (imports.find()) {
            if (!modules.containsKey(imports.group(1))) {
                add(imports.group(1));
            }
        }
        modules.put(name, EXPORT.matcher(IMPORT.matcher(text).replaceAll("")).replaceAll(""));
    }
}
