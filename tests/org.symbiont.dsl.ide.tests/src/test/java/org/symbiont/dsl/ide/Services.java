// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import com.google.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.symbiont.dsl.load.ModelFileFinder;
import org.symbiont.dsl.resource.ProjectFolder;

/** The services without a server: texts go in, and each service answers for a place in them. */
final class Services {

    private static final String NOWHERE = "/nowhere/";

    private Services() {}

    static <T> T get(Class<T> service) {
        return SymbiontIde.injector().getInstance(service);
    }

    /** A file that is only a text. */
    static XtextResource file(String text) {
        return project(Map.of("model.symbiont", text)).get("model.symbiont");
    }

    /** Files that are only texts, by their names. */
    static Map<String, XtextResource> project(Map<String, String> texts) {
        Provider<XtextResourceSet> projects = SymbiontIde.injector().getProvider(XtextResourceSet.class);
        XtextResourceSet project = projects.get();
        project.getResourceFactoryRegistry().getExtensionToFactoryMap().put("symbiont", get(IResourceFactory.class));
        ProjectFolder.set(project, URI.createFileURI(NOWHERE));
        Map<String, XtextResource> files = new LinkedHashMap<>();
        new TreeMap<>(texts).keySet().forEach(name -> files.put(name,
                (XtextResource) project.createResource(URI.createFileURI(NOWHERE + name))));
        files.forEach((name, file) -> load(file, texts.get(name)));
        return files;
    }

    private static void load(XtextResource file, String text) {
        try {
            file.load(new LazyStringInputStream(text, "UTF-8"), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model files of an example, by their names. */
    static Map<String, String> example(Path folder) {
        try {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : ModelFileFinder.in(folder)) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
