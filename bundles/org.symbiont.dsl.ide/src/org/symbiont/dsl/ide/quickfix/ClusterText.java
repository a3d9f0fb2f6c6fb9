// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.dimension.Dimensions;
import org.symbiont.dsl.ide.completion.UnitCatalogue;
import org.symbiont.dsl.ide.text.ModelEdits;
import org.symbiont.dsl.ide.text.TextChange;
import org.symbiont.dsl.validation.ClusterOfFile;
import org.symbiont.model.Cluster;
import org.symbiont.model.Currency;
import org.symbiont.model.Member;
import org.symbiont.model.Resource;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Members;
import org.symbiont.model.query.Owners;
import org.symbiont.units.Dimension;

/** Adds declarations to the cluster that an element belongs to, where those of their kind stand. */
final class ClusterText {

    @Inject
    private ClusterOfFile clusters;
    @Inject
    private Dimensions dimensions;
    @Inject
    private UnitCatalogue units;

    /** The cluster; empty for a fragment that no file imports. */
    Optional<ClusterView> view(EObject element) {
        return Owners.model(element).flatMap(clusters::of);
    }

    /** Adds a declaration below the last one of the kinds, else at the beginning or end of the block. */
    Optional<TextChange> add(EObject element, String declaration, List<Class<? extends Member>> below) {
        Cluster cluster = view(element).map(ClusterView::cluster).or(() -> Owners.cluster(element)).orElse(null);
        if (cluster == null) {
            return Optional.empty();
        }
        for (Class<? extends Member> kind : below) {
            List<? extends Member> alike = Members.all(cluster.getMembers(), kind);
            if (!alike.isEmpty()) {
                return Optional.of(ModelEdits.below(alike.getLast(), declaration));
            }
        }
        return Optional.of(ModelEdits.add(cluster, declaration));
    }

    /** The code of the cluster's own currency. */
    String currency(EObject element) {
        return view(element).flatMap(ClusterView::currency).map(Currency::getCode).orElse("EUR");
    }

    /** A usual unit for prices of a resource, such as {@code EUR/t}. */
    String priceUnit(Resource resource) {
        Dimension amount = dimensions.of(resource);
        return unit(resource, amount == null ? null : Dimension.MONEY.dividedBy(amount))
                .orElse(currency(resource) + "/t");
    }

    /** A usual unit of a dimension, with the cluster's currency. */
    Optional<String> unit(EObject element, @Nullable Dimension dimension) {
        return dimension == null
                ? Optional.empty()
                : units.of(List.of(dimension), currency(element)).stream().findFirst();
    }
}
