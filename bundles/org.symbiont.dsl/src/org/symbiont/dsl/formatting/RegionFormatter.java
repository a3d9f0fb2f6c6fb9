// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

import java.util.List;

import com.google.inject.Inject;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/** Our formatter as Xtext's services ask for one, such as the language server: for the whole text, or for its regions. */
public final class RegionFormatter implements IFormatter2 {

    @Inject
    private SymbiontFormatter formatter;

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        ITextRegionAccess access = request.getTextRegionAccess();
        var parsed = access.getResource().getParseResult();
        var regions = request.getRegions();
        List<TextEdit> edits = regions.isEmpty()
                ? formatter.edits(parsed)
                : regions.stream().flatMap(r -> formatter.edits(parsed, r.getOffset(), r.getLength()).stream())
                        .distinct().toList();
        return edits.stream().map(edit -> replacement(access, edit)).toList();
    }

    private static ITextReplacement replacement(ITextRegionAccess access, TextEdit edit) {
        ITextSegment segment = access.regionForOffset(edit.offset(), edit.length());
        return segment.replaceWith(edit.text());
    }
}
