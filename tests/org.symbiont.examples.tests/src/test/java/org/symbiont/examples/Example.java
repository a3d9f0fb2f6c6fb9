// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.symbiont.dsl.load.LoadedModel;
import org.symbiont.dsl.load.SymbiontLanguage;

/**
 * A project under {@code examples/}.
 *
 * @param folder of the project; the model has its name
 */
record Example(Path folder) {

    private static final Path HOME = Path.of(System.getProperty("symbiont.root", "../.."));
    private static final Path ROOT = HOME.resolve("examples");

    /** All of them, sorted by name. */
    static List<Example> all() {
        try (var folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory).sorted().map(Example::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Example named(String name) {
        return new Example(ROOT.resolve(name));
    }

    /** The text of a file of this checkout. */
    static String file(String path) {
        return read(HOME.resolve(path));
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path model() {
        return folder.resolve(name() + ".symbiont");
    }

    String text() {
        return read(model());
    }

    String readme() {
        return read(folder.resolve("README.md"));
    }

    /** The project, read and checked. */
    LoadedModel load() {
        return SymbiontLanguage.load(folder);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
