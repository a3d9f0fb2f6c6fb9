// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.dimension.DimensionText;
import org.symbiont.dsl.dimension.Dimensions;
import org.symbiont.dsl.ide.completion.Proposal.Kind;
import org.symbiont.dsl.ide.describe.WantedDimensions;
import org.symbiont.dsl.validation.ClusterOfFile;
import org.symbiont.model.Currency;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Owners;
import org.symbiont.units.Dimension;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/** Units behind a number: those of the dimension that is wanted there, else those of daily work. */
final class UnitProposals implements ProposalSource {

    @Inject
    private WantedDimensions wanted;
    @Inject
    private UnitCatalogue catalogue;
    @Inject
    private ClusterOfFile clusters;
    @Inject
    private Dimensions dimensions;

    @Override
    public void propose(Assignment assignment, Place place) {
        if (!"unit".equals(assignment.getFeature())) {
            return;
        }
        List<Dimension> fitting = wanted.at(place.model());
        List<String> units = fitting.isEmpty() ? Units.common() : catalogue.of(fitting, currency(place.model()));
        units.forEach(unit -> place.propose(Kind.UNIT, unit, unit, detail(unit), ""));
    }

    private String detail(String unit) {
        return dimensions.unit(unit) instanceof Unit known ? DimensionText.of(known.dimension()) : "";
    }

    private @Nullable String currency(EObject element) {
        return Owners.model(element).flatMap(clusters::of).flatMap(ClusterView::currency).map(Currency::getCode)
                .or(() -> Optional.of("EUR")).orElse(null);
    }
}
