// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.util.List;

/** No bundle uses itself, through however many others. Found from the manifests alone, whatever the plan says. */
record CycleRule() implements Rule {

    @Override
    public List<String> violations(SourceTree tree) {
        return BundleGraph.of(BundleManifest.all(tree)).cycles().stream().map(cycle -> "A cycle of bundles: " + cycle)
                .toList();
    }
}
