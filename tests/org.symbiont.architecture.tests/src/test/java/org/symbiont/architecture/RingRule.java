// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Manifests use what the plan allows: our own bundles inwards only, and nothing that their ring forbids. */
record RingRule(House house) implements Rule {

    @Override
    public List<String> violations(SourceTree tree) {
        var manifests = BundleManifest.all(tree);
        var graph = BundleGraph.of(manifests);
        var violations = new ArrayList<String>();
        for (var bundle : manifests) {
            var room = house.of(bundle.symbolicName());
            if (room.isEmpty()) {
                violations.add("Bundle '" + bundle.symbolicName() + "' is not in the plan of the house: "
                        + "give it a ring and the bundles it may use in House.java.");
            } else {
                edges(room.get(), graph).forEach(violations::add);
                forbidden(room.get(), bundle).forEach(violations::add);
            }
        }
        return violations;
    }

    private Stream<String> edges(House.Room room, BundleGraph graph) {
        return graph.usedBy(House.PREFIX + room.name()).stream()
                .filter(used -> house.of(used).map(to -> !house.allows(room, to)).orElse(true))
                .map(used -> "Bundle '" + House.PREFIX + room.name() + "' uses '" + used
                        + "', which the plan does not allow: dependencies point inwards only (House.java).");
    }

    private Stream<String> forbidden(House.Room room, BundleManifest bundle) {
        return Stream.concat(bundle.requiredBundles().stream(), bundle.importedPackages().stream())
                .filter(room.ring()::forbids)
                .map(used -> "Bundle '" + bundle.symbolicName() + "' is of ring " + room.ring() + " and names '" + used
                        + "', which that ring must do without.");
    }
}
