// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Joins the modules of the page into one script: each a function that gives what the module exports, after those that it
 * imports. For that a module writes an import on one line, exports what it declares, and imports in no circle. A bundler would do
 * the same, with a hundred packages more; see docs/decisions.
 */
final class PageScript {
    private static final Pattern IMPORT = Pattern.compile("^import (\\{[^}]*}) from \"\\./([^\"]+)\\.js\";$",
            Pattern.MULTILINE);
    private static final Pattern EXPORT = Pattern.compile("^export ((?:const|function|class) (\\w+))",
            Pattern.MULTILINE);

    private final Map<String, String> modules = new LinkedHashMap<>();

    private PageScript() {}

    /** The script that does what this module does. */
    static String link(String main) throws IOException {
        var script = new PageScript();
        script.add(main);
        return "(() => {\n\"use strict\";\n" + String.join("", script.modules.values()) + "})();\n";
    }

    private void add(String name) throws IOException {
        String text = Resource.text("page/" + name + ".js");
        var imports = IMPORT.matcher(text);
        while (imports.find()) {
            if (!modules.containsKey(imports.group(2))) {
                add(imports.group(2));
            }
        }
        var names = new ArrayList<String>();
        var exports = EXPORT.matcher(IMPORT.matcher(text).replaceAll("const $1 = $2Module;"));
        String body = exports.replaceAll(export -> {
            names.add(export.group(2));
            return export.group(1);
        });
        modules.put(name, "const " + name + "Module = (() => {\n" + body + "return { " + String.join(", ", names)
                + " };\n})();\n");
    }
}
