// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.symbiont.dsl.load.LoadedModel;
import org.symbiont.model.Member;
import org.symbiont.model.TableValue;

/**
 * The files from which the numbers of a model come: its own, those that it imports, and the tables that they name.
 *
 * @param files by their names relative to the project, sorted
 */
record ModelInputs(SortedMap<String, Path> files) {

    static ModelInputs of(LoadedModel model) {
        var names = new ModelDiagnostics(model);
        var files = new TreeMap<String, Path>();
        model.files().forEach(file -> files.put(names.relative(file), file));
        for (var cluster : model.clusters()) {
            cluster.members().forEach(member -> addTables(member, names, files));
        }
        return new ModelInputs(files);
    }

    private static void addTables(Member member, ModelDiagnostics names, SortedMap<String, Path> files) {
        for (var contents = member.eAllContents(); contents.hasNext();) {
            EObject element = contents.next();
            if (element instanceof TableValue table && table.getFile() != null
                    && element.eResource().getURI().isFile()) {
                var path = Path.of(element.eResource().getURI().toFileString()).resolveSibling(table.getFile());
                files.put(names.relative(path), path);
            }
        }
    }

    /** The names, sorted. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The hash over names and contents. */
    String fingerprint() {
        return ModelFingerprint.of(files);
    }
}
