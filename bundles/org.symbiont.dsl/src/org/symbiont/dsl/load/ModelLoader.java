// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.load;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.library.Library;
import org.symbiont.dsl.resource.Imports;
import org.symbiont.dsl.resource.ProjectFolder;
import org.symbiont.model.Cluster;
import org.symbiont.model.Model;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Members;
import org.symbiont.model.query.ModelFiles;

/** Loads one file or folder; see {@link SymbiontLanguage#load(Path)}. */
final class ModelLoader {

    @Inject
    private Provider<XtextResourceSet> resourceSets;
    @Inject
    private IResourceValidator validator;

    private final IssueCollector issues = new IssueCollector();
    private final Map<Resource, Path> files = new LinkedHashMap<>();

    LoadedModel load(Path path) {
        boolean folder = Files.isDirectory(path);
        List<Path> asked = folder ? filesOf(path) : existing(path);
        Path project = folder ? path : path.toAbsolutePath().getParent();
        XtextResourceSet resources = resourceSets.get();
        if (project != null) {
            ProjectFolder.set(resources, uri(project));
        }
        asked.forEach(file -> read(resources, file));
        try {
            new ArrayList<>(files.keySet()).forEach(this::addImported);
            files.forEach(this::check);
        } catch (StackOverflowError e) {
            issues.add(path, IssueCodes.NESTING, "The model is nested too deeply. Maybe split its longest formulas.");
        }
        List<ClusterView> clusters = clusters();
        if (clusters.isEmpty() && !asked.isEmpty() && asked.stream().noneMatch(issues::hasErrors)) {
            issues.add(asked.getFirst(), IssueCodes.NO_CLUSTER,
                    "There is no cluster here. A model begins with: cluster Name { ... }");
        }
        return new LoadedModel(path, List.copyOf(new LinkedHashSet<>(files.values())), clusters, issues.sorted());
    }

    private List<Path> filesOf(Path folder) {
        try {
            List<Path> found = ModelFileFinder.in(folder);
            if (found.isEmpty()) {
                issues.add(folder, IssueCodes.NO_CLUSTER,
                        "There is no file that ends in .symbiont in folder '%s'.".formatted(folder));
            }
            return found;
        } catch (IOException e) {
            issues.add(folder, IssueCodes.UNREADABLE,
                    "Folder '%s' cannot be read: %s.".formatted(folder, e.getMessage()));
            return List.of();
        }
    }

    private List<Path> existing(Path file) {
        if (Files.isRegularFile(file)) {
            return List.of(file);
        }
        issues.add(file, IssueCodes.UNREADABLE, "There is no file or folder '%s'.".formatted(file));
        return List.of();
    }

    private void read(XtextResourceSet resources, Path file) {
        Resource resource = resources.getResource(uri(file), false);
        if (resource == null) {
            resource = resources.createResource(uri(file), "symbiont");
        }
        files.put(resource, file);
        try (InputStream input = Files.newInputStream(file)) {
            resource.load(input, resources.getLoadOptions());
        } catch (IOException e) {
            issues.add(file, IssueCodes.UNREADABLE, "File '%s' cannot be read: %s.".formatted(file, e.getMessage()));
        }
    }

    private void addImported(Resource root) {
        Path from = files.get(root);
        ModelFiles.model(root).map(Imports::closure).orElse(List.of()).forEach(model -> {
            Resource resource = model.eResource();
            if (Library.isLibrary(resource.getURI())) {
                return;
            }
            files.putIfAbsent(resource, path(resource.getURI(), from));
        });
    }

    private void check(Resource resource, Path file) {
        issues.add(file, validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl));
    }

    private List<ClusterView> clusters() {
        return files.keySet().stream().map(ModelFiles::model).flatMap(Optional::stream)
                .map((Model m) -> Members.first(m.getElements(), Cluster.class)).flatMap(Optional::stream)
                .map(ClusterView::of).toList();
    }

    private static URI uri(Path path) {
        return URI.createFileURI(path.toAbsolutePath().normalize().toString());
    }

    /** The path of an imported file, written in the manner of the path that it was reached from. */
    private static Path path(URI imported, @Nullable Path from) {
        Path absolute = Path.of(imported.toFileString());
        Path base = from == null ? null : from.getParent();
        if (from == null || from.isAbsolute()) {
            return absolute;
        }
        Path here = base == null ? Path.of("") : base;
        return here.resolve(here.toAbsolutePath().normalize().relativize(absolute)).normalize();
    }
}
