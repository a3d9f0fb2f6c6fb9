// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.Assignment;
import org.symbiont.dsl.ide.completion.Proposal.Kind;
import org.symbiont.dsl.library.IndustryCodes;
import org.symbiont.dsl.library.WasteCodes;
import org.symbiont.model.CompanySize;
import org.symbiont.model.IntegrationMethod;
import org.symbiont.model.Pillar;
import org.symbiont.model.ResourceKind;
import org.symbiont.model.SharingMethod;
import org.symbiont.model.Typology;
import org.symbiont.units.Dimension;

/** The words for kinds, which are no keywords, and the names of dimensions. */
final class WordProposals implements ProposalSource {

    private static final List<String> ACTORS = List.of("association", "authority", "research", "coordinator");

    @Override
    public void propose(Assignment assignment, Place place) {
        switch (Rules.place(assignment)) {
            case "ResourceKindMember.kind" -> all(ResourceKind.VALUES, "kind of resource", place);
            case "SizeMember.size" -> all(CompanySize.VALUES, "size", place);
            case "Indicator.pillar" -> all(Pillar.VALUES, "pillar", place);
            case "PhaseTypology.typology" -> all(Typology.VALUES, "typology", place);
            case "ShareGain.method" -> all(SharingMethod.VALUES, "method of sharing", place);
            case "Using.method" -> all(IntegrationMethod.VALUES, "method of integration", place);
            case "ResourceDeclaration.dimension", "Emission.dimension", "Quality.dimension" ->
                words(Dimension.names(), "dimension", place);
            case "Actor.kind" -> words(ACTORS, "kind of actor", place);
            case "Currency.code" -> words(List.of("EUR", "USD", "GBP", "CHF", "CNY", "INR", "JPY"), "currency", place);
            case "WasteCode.code" -> WasteCodes.all().forEach(code -> quoted(code, WasteCodes.isHazardous(code)
                    ? "waste, hazardous"
                    : "waste", place));
            case "IndustryCode.code" ->
                IndustryCodes.classes().forEach(code -> quoted(code, "activity, NACE Rev. 2", place));
            default -> {
                // no word stands here
            }
        }
    }

    private static void all(List<? extends Enumerator> words, String detail, Place place) {
        var literals = new ArrayList<String>();
        // The first literal of such an enumeration may stand for nothing having been said
        words.stream().map(Enumerator::getLiteral).filter(w -> !w.isEmpty() && !"none".equals(w))
                .forEach(literals::add);
        words(literals, detail, place);
    }

    private static void words(List<String> words, String detail, Place place) {
        words.forEach(word -> place.propose(Kind.WORD, word, word, detail, ""));
    }

    private static void quoted(String code, String detail, Place place) {
        place.propose(Kind.WORD, '"' + code + '"', '"' + code + '"', detail, "");
    }
}
