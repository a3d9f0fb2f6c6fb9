// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.xtext.validation.Check;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.library.Library;
import org.symbiont.dsl.resource.Imports;
import org.symbiont.dsl.resource.SymbiontResource;
import org.symbiont.dsl.upgrade.LanguageUpgrade;
import org.symbiont.model.Cluster;
import org.symbiont.model.Import;
import org.symbiont.model.LanguageVersion;
import org.symbiont.model.Member;
import org.symbiont.model.Model;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.query.Members;
import org.symbiont.model.query.ModelFiles;

/** Files as wholes: what they import, how many clusters they hold, in which version of the language they are. */
public class FileChecks extends Checks {

    private static final int VERSION = LanguageUpgrade.NEWEST;

    /** A file says something. */
    @Check
    public void notEmpty(Model model) {
        boolean readable = !(model.eResource() instanceof SymbiontResource resource) || resource.isReadable();
        if (readable && model.getElements().isEmpty() && model.getImports().isEmpty()) {
            error("The file is empty. A model begins with: cluster Name { ... }", null, IssueCodes.EMPTY_FILE);
        }
    }

    /** An import leads to a model in the project, and not back to its own file. */
    @Check
    public void importLeadsToModel(Import imported) {
        String path = imported.getImportURI() == null ? "" : imported.getImportURI();
        switch (Imports.load(imported)) {
            case FOUND -> noCircle(imported);
            case EMPTY -> importError("The import names no file.", IssueCodes.MISSING_IMPORT);
            case OUTSIDE ->
                importError("'%s' lies outside of the project. Copy it into the project's folder.".formatted(path),
                        IssueCodes.IMPORT_OUTSIDE);
            case MISSING -> importError(path.startsWith(ModelFiles.LIBRARY + ":")
                    ? "There is no '%s' in the library. There is: %s.".formatted(path,
                            Library.names().stream().map(name -> ModelFiles.LIBRARY + ":" + name)
                                    .collect(Collectors.joining(", ")))
                    : path.endsWith(".symbiont")
                            ? "There is no file '%s' beside this one.".formatted(path)
                            : "'%s' is no model: its name does not end in .symbiont.".formatted(path),
                    IssueCodes.MISSING_IMPORT);
        }
    }

    private void noCircle(Import imported) {
        List<Model> circle = Imports.circle(imported);
        if (!circle.isEmpty()) {
            importError("Files import each other in a circle: %s. Move what they share to a file of its own."
                    .formatted(circle.stream().map(FileChecks::fileName).collect(Collectors.joining(" -> "))),
                    IssueCodes.CYCLIC_IMPORT);
        }
    }

    private void importError(String message, String code) {
        error(message, Literals.IMPORT__IMPORT_URI, code);
    }

    /** A model has one cluster, and in the file of a cluster everything stands in its block. */
    @Check
    public void oneCluster(Model model) {
        List<Cluster> own = Members.all(model.getElements(), Cluster.class);
        for (Cluster further : own.subList(Math.min(1, own.size()), own.size())) {
            errorAt(further, Literals.NAMED_ELEMENT__NAME, IssueCodes.TWO_CLUSTERS,
                    "'%s' is a second cluster in this file, after '%s'. A model has one.".formatted(further.getName(),
                            own.getFirst().getName()));
        }
        // After a syntax error the parser may have left the block too early
        if (!own.isEmpty() && !isBroken(model)) {
            for (Member beside : Members.all(model.getElements(), Member.class)) {
                errorAt(beside, null, IssueCodes.OUTSIDE_CLUSTER,
                        "This stands beside cluster '%s'. Move it into the block of the cluster."
                                .formatted(own.getFirst().getName()));
            }
            oneClusterInAllFiles(model, own.getFirst());
        }
    }

    private void oneClusterInAllFiles(Model model, Cluster own) {
        for (Model other : Imports.closure(model)) {
            if (other != model) {
                Members.first(other.getElements(), Cluster.class)
                        .ifPresent(second -> errorAt(own, Literals.NAMED_ELEMENT__NAME, IssueCodes.TWO_CLUSTERS,
                                "File '%s' is imported and holds a second cluster, '%s'. A model has one."
                                        .formatted(fileName(other), second.getName())));
            }
        }
    }

    /** The file is in a version of the language that is known. */
    @Check
    public void knownVersion(LanguageVersion stated) {
        if (stated.getVersion() > VERSION || stated.getVersion() < 1) {
            error("The file is in version %d of the language; this program reads version %d. %s".formatted(
                    stated.getVersion(),
                    VERSION, stated.getVersion() > VERSION ? "Use a newer Symbiont." : "Write: language " + VERSION),
                    Literals.LANGUAGE_VERSION__VERSION, IssueCodes.NEWER_LANGUAGE);
        }
    }

    private static String fileName(Model model) {
        return model.eResource() == null ? "?" : model.eResource().getURI().lastSegment();
    }
}
