// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.dsl.ide.text.TextChange;

/** The changes that undo others, as an editor's history keeps them. */
final class Inverse {

    private Inverse() {}

    static List<TextChange> of(String before, List<TextChange> changes) {
        var inverse = new ArrayList<TextChange>();
        int moved = 0;
        for (TextChange change : changes.stream().sorted(Comparator.comparing(c -> c.span().offset())).toList()) {
            Span span = change.span();
            inverse.add(new TextChange(change.file(), new Span(span.offset() + moved, change.text().length()),
                    before.substring(span.offset(), span.end())));
            moved += change.text().length() - span.length();
        }
        return inverse;
    }
}
