// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The repository builds anywhere: no file names a package registry's host or a folder of somebody's machine, and none is large.
 * The patterns are written so that they do not match themselves.
 */
record PortableRule() implements Rule {

    private static final int LARGEST = 1_000_000;

    private static final Pattern HOST = Pattern.compile(
            "(?i)\\b(?:repo1?[.](?:maven|apache)|[a-z]+[.]maven[.]org|registry[.](?:npmjs|yarnpkg)|deb[.]debian"
                    + "|(?:download|repo)[.]eclipse[.]org)");

    private static final Pattern MACHINE_PATH = Pattern.compile(
            "(?<![\\w./}$*-])(?:/(?:work|root|tmp|home)/\\w|[A-Z]:[\\\\]Users)");

    @Override
    public List<String> violations(SourceTree tree) {
        return tree.paths().stream().flatMap(path -> violations(path, tree.read(path))).toList();
    }

    private static Stream<String> violations(String path, String content) {
        if (content.length() > LARGEST) {
            return Stream.of(path + " has " + content.length() + " bytes; the most is " + LARGEST + ".");
        }
        return Stream.concat(
                HOST.matcher(content).results()
                        .map(found -> path + " names the registry host '" + found.group() + "'."),
                MACHINE_PATH.matcher(content).results()
                        .map(found -> path + " names a folder of one machine: '" + found.group() + "...'."));
    }
}
