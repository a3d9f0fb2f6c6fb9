// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A jar has one version: where a pom names one that is also a bundle of the target platform, both say the same. (The command
 * line and the tests take jars from the poms, the workbench from the lock.)
 */
record LockRule() implements Rule {

    private static final String LOCK = "releng/org.symbiont.platform/lock.txt";

    private static final Pattern LOCKED = Pattern.compile("(?m)^([^#:\\s]+:[^:\\s]+):(\\S+)");

    private static final Pattern PROPERTY = Pattern.compile("<([\\w.]+\\.version)>([^<]+)</");

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

    @Override
    public List<String> violations(SourceTree tree) {
        var locked = pairs(LOCKED, tree.read(LOCK));
        var properties = pairs(PROPERTY, tree.read("pom.xml"));
        return tree.under("", "pom.xml").flatMap(pom -> DEPENDENCY.matcher(tree.read(pom)).results().map(found -> {
            var name = found.group(1) + ":" + found.group(2);
            var version = found.group(3).startsWith("${")
                    ? properties.getOrDefault(found.group(3).replaceAll("[${}]", ""), found.group(3))
                    : found.group(3);
            return locked.getOrDefault(name, version).equals(version)
                    ? ""
                    : pom + " takes " + name + " " + version + ", " + LOCK + " has " + locked.get(name) + ".";
        })).filter(text -> !text.isEmpty()).toList();
    }

    private static Map<String, String> pairs(Pattern pattern, String text) {
        var pairs = new LinkedHashMap<String, String>();
        pattern.matcher(text).results().forEach(found -> pairs.put(found.group(1), found.group(2)));
        return pairs;
    }
}
