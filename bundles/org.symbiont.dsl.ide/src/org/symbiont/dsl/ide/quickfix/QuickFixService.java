// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.text.Span;

/** Finds the ways out of a fault. Each is tried out by its tests; none is applied here. */
public final class QuickFixService {

    private final List<FixSource> sources;

    /** Knows all families of fixes. */
    @Inject
    QuickFixService(SpellingFixes spelling, DeclarationFixes declarations, UnitFixes units, RangeFixes ranges,
            DecisionFixes decisions, FlowFixes flows, RemovalFixes removals, FileFixes files, UnitMemberFixes members,
            ScenarioFixes scenarios, ExperimentFixes experiments, FormulaFixes formulas, MassFixes masses) {
        sources = List.of(spelling, declarations, units, ranges, decisions, flows, removals, files, members, scenarios,
                experiments, formulas, masses);
    }

    /**
     * The ways out, the likeliest first.
     *
     * @param file as it was read last
     * @param code one of {@link org.symbiont.dsl.IssueCodes}
     * @param message of the fault
     * @param span what the fault marks
     */
    public List<QuickFix> of(XtextResource file, String code, String message, Span span) {
        var fault = new Fault(file, code, message, span);
        return sources.stream().flatMap(source -> source.of(fault)).filter(fix -> !fix.changes().isEmpty()).distinct()
                .toList();
    }
}
