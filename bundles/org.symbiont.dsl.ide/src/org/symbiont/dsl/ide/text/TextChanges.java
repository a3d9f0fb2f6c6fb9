// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.text;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;

/** Works with lists of changes, all of which count in the text as it was before the first. */
public final class TextChanges {

    private TextChanges() {}

    /** The text after those of the changes that are meant for its file. */
    public static String apply(String text, URI file, List<TextChange> changes) {
        var result = new StringBuilder(text);
        changes.stream().filter(c -> c.file().equals(file))
                .sorted(Comparator.comparing((TextChange c) -> c.span().offset()).reversed())
                .forEach(c -> result.replace(c.span().offset(), c.span().end(), c.text()));
        return result.toString();
    }

    /** The changes of each file, in the order in which the files first appear. */
    public static Map<URI, List<TextChange>> byFile(List<TextChange> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(TextChange::file, LinkedHashMap::new, Collectors.toList()));
    }
}
