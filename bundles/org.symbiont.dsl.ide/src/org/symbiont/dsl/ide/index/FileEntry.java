// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.index;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.symbiont.model.Model;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.query.ModelFiles;

/** The entry of a file as a whole in the index: it says what the file imports, there or not. */
final class FileEntry {

    private static final String IMPORTS = "imports";
    private static final QualifiedName NAME = QualifiedName.create("<file>");

    private FileEntry() {}

    static IEObjectDescription of(Model model) {
        String imports = model.getImports().stream().map(ModelFiles::address).flatMap(Optional::stream)
                .map(URI::toString).collect(Collectors.joining("\n"));
        return EObjectDescription.create(NAME, model, Map.of(IMPORTS, imports));
    }

    /** The addresses that a file imports. */
    static List<URI> imports(IResourceDescription file) {
        for (IEObjectDescription entry : file.getExportedObjectsByType(Literals.MODEL)) {
            String imports = entry.getUserData(IMPORTS);
            if (imports != null && !imports.isEmpty()) {
                return Arrays.stream(imports.split("\n")).map(URI::createURI).toList();
            }
        }
        return List.of();
    }
}
