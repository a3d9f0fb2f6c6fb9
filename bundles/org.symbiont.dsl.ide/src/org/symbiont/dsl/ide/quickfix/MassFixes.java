// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.dimension.Dimensions;
import org.symbiont.dsl.ide.text.ModelEdits;
import org.symbiont.model.Resource;
import org.symbiont.model.ResourceDeclaration;
import org.symbiont.model.query.Flowables;
import org.symbiont.units.Dimension;

/** Gives resources the density without which a balance cannot be checked. */
final class MassFixes implements FixSource {

    @Inject
    private ClusterText cluster;
    @Inject
    private Dimensions dimensions;

    @Override
    public Stream<QuickFix> of(Fault fault) {
        if (!IssueCodes.NOT_CHECKED.equals(fault.code())) {
            return Stream.empty();
        }
        return fault.element().flatMap(cluster::view).stream().flatMap(view -> view.resources().stream())
                .filter(resource -> fault.message().contains("'" + resource.getName() + "'")).flatMap(this::density);
    }

    private Stream<QuickFix> density(Resource resource) {
        Dimension dimension = dimensions.of(resource);
        String density = Dimension.VOLUME.equals(dimension)
                ? "1 t/m3"
                : Dimension.AREA.equals(dimension) ? "10 kg/m2" : "";
        boolean alone = Flowables.declaration(resource).map(ResourceDeclaration::getResources)
                .filter(all -> all.size() == 1).isPresent();
        return density.isEmpty() || !alone
                ? Stream.empty()
                : Stream.of(new QuickFix("Give '" + resource.getName() + "' a density of " + density,
                        List.of(ModelEdits.add(resource.eContainer(), "density " + density))));
    }
}
