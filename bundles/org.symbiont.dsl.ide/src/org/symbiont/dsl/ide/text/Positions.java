// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.text;

import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;

/** Places as the protocol counts them, in lines and characters from 0. */
public final class Positions {

    private Positions() {}

    /** The range of a span. */
    public static Range range(Document document, Span span) {
        return new Range(document.getPosition(span.offset()), document.getPosition(span.end()));
    }

    /** The span of a range. */
    public static Span span(Document document, Range range) {
        int begin = document.getOffSet(range.getStart());
        return new Span(begin, Math.max(0, document.getOffSet(range.getEnd()) - begin));
    }
}
