// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.dsl.ide.text.TextChange;

/** Changes in the order of the text, those that touch made one, so that their order does not matter when they are undone. */
final class Merged {

    private Merged() {}

    static List<TextChange> of(List<TextChange> changes) {
        var merged = new ArrayList<TextChange>();
        changes.stream().sorted(Comparator.comparing((TextChange c) -> c.file().toString())
                .thenComparing(c -> c.span().offset())).forEach(change -> {
                    if (!merged.isEmpty() && touches(merged.getLast(), change)) {
                        merged.add(joined(merged.removeLast(), change));
                    } else {
                        merged.add(change);
                    }
                });
        return merged;
    }

    private static boolean touches(TextChange one, TextChange next) {
        return one.file().equals(next.file()) && one.span().end() >= next.span().offset();
    }

    private static TextChange joined(TextChange one, TextChange next) {
        int begin = one.span().offset();
        int end = Math.max(one.span().end(), next.span().end());
        return new TextChange(one.file(), new Span(begin, end - begin), one.text() + next.text());
    }
}
