// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sources of a bundle do not mention the packages that its ring forbids, whatever the class path happens to offer. */
record RingSourceRule(House house) implements Rule {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

    @Override
    public List<String> violations(SourceTree tree) {
        return BundleManifest.all(tree).stream().flatMap(bundle -> house.of(bundle.symbolicName()).stream()
                .filter(room -> !room.ring().forbidden().isEmpty())
                .flatMap(room -> violations(tree, bundle, room.ring()))).toList();
    }

    private static Stream<String> violations(SourceTree tree, BundleManifest bundle, Ring ring) {
        var mention = Pattern.compile(ring.forbidden().stream().map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w.\"])(?:", ")[\\w.]*")));
        return tree.under(bundle.folder() + "/src/", ".java").flatMap(path -> mention
                .matcher(COMMENT.matcher(tree.read(path)).replaceAll("")).results()
                .map(found -> path + " mentions '" + found.group() + "', which ring " + ring + " must do without."));
    }
}
