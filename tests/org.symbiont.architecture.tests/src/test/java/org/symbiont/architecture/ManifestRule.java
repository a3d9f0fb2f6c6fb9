// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The headers that all bundles share. */
record ManifestRule() implements Rule {

    private static final Map<String, String> HEADERS = Map.of(
            "Bundle-ManifestVersion", "2",
            "Bundle-Version", "0\\.1\\.0\\.qualifier",
            "Bundle-Vendor", "Symbiont",
            "Bundle-Name", "Symbiont .+",
            "Bundle-RequiredExecutionEnvironment", "JavaSE-2[15]");

    @Override
    public List<String> violations(SourceTree tree) {
        return BundleManifest.all(tree).stream().flatMap(bundle -> violations(bundle).stream()).toList();
    }

    private static List<String> violations(BundleManifest bundle) {
        var violations = new ArrayList<String>();
        if (!bundle.folder().endsWith("/" + bundle.symbolicName())) {
            violations.add(bundle.folder() + " holds the bundle '" + bundle.symbolicName() + "': the names differ.");
        }
        HEADERS.keySet().stream().sorted().filter(name -> !bundle.header(name).matches(HEADERS.get(name)))
                .map(name -> bundle.folder() + ": " + name + " is '" + bundle.header(name) + "', expected "
                        + HEADERS.get(name))
                .forEach(violations::add);
        if (!bundle.header("Automatic-Module-Name").equals(bundle.symbolicName())) {
            violations.add(bundle.folder() + ": Automatic-Module-Name is not the symbolic name.");
        }
        return violations;
    }
}
