// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of our bundles uses which, by Require-Bundle or by Import-Package of a package that one of ours exports. */
final class BundleGraph {

    private final Map<String, Set<String>> uses = new LinkedHashMap<>();

    static BundleGraph of(List<BundleManifest> manifests) {
        var exporters = new LinkedHashMap<String, String>();
        manifests.forEach(bundle -> bundle.exportedPackages()
                .forEach(name -> exporters.putIfAbsent(name, bundle.symbolicName())));
        var graph = new BundleGraph();
        for (var bundle : manifests) {
            var used = new LinkedHashSet<String>();
            bundle.requiredBundles().stream().filter(name -> name.startsWith(House.PREFIX)).forEach(used::add);
            bundle.importedPackages().stream().filter(exporters::containsKey).map(exporters::get).forEach(used::add);
            used.remove(bundle.symbolicName());
            graph.uses.put(bundle.symbolicName(), used);
        }
        return graph;
    }

    Set<String> usedBy(String bundle) {
        return uses.getOrDefault(bundle, Set.of());
    }

    /** Each cycle once, as {@code a -> b -> a}. */
    List<String> cycles() {
        var cycles = new ArrayList<String>();
        var done = new LinkedHashSet<String>();
        uses.keySet().forEach(bundle -> walk(bundle, new ArrayList<>(), done, cycles));
        return cycles;
    }

    private void walk(String bundle, List<String> path, Set<String> done, List<String> cycles) {
        int start = path.indexOf(bundle);
        if (start >= 0) {
            cycles.add(String.join(" -> ", path.subList(start, path.size())) + " -> " + bundle);
        } else if (!done.contains(bundle)) {
            path.add(bundle);
            usedBy(bundle).forEach(next -> walk(next, path, done, cycles));
            path.removeLast();
            done.add(bundle);
        }
    }
}
