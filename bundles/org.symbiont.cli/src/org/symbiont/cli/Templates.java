// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Projects to start from: the examples that this version comes with.
 *
 * @param folder with one folder for each; {@code null} where there are none
 */
record Templates(@Nullable Path folder) {
    private static final String MODEL = ".symbiont";

    /** Those beside the program; the script that starts it says where. */
    static Templates installed() {
        String home = System.getProperty("symbiont.home", "");
        var examples = Path.of(home).resolve("examples");
        return new Templates(!home.isEmpty() && Files.isDirectory(examples) ? examples : null);
    }

    private List<String> names() throws IOException {
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString())
                    .filter(n -> !n.startsWith(".")).sorted()
                    .toList();
        }
    }

    /** Makes the folder, which must not be there yet or be empty; gives the name of its model. */
    String create(String template, Path target) throws IOException {
        if (folder == null || !names().contains(template)) {
            throw new Failure(ExitCode.USAGE,
                    "There is no template '" + template + "'. " + (names().isEmpty()
                            ? "None is installed."
                            : "There are: " + String.join(", ", names()) + "."));
        }
        if (!isFree(target)) {
            throw new Failure(ExitCode.USAGE, "'" + target.getFileName() + "' is there already: choose another name.");
        }
        var source = folder.resolve(template);
        String name = target.toAbsolutePath().normalize().getFileName().toString();
        try (Stream<Path> files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).filter(f -> !isHidden(source, f)).sorted().toList()) {
                copy(file, target.resolve(renamed(source.relativize(file).toString(), template, name)), template, name);
            }
        }
        return name + MODEL;
    }

    private static boolean isFree(Path target) throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(target)) {
            return inside.findAny().isEmpty();
        }
    }

    /** What runs leave behind, and what only the repository needs. */
    private static boolean isHidden(Path source, Path file) {
        for (var part : source.relativize(file)) {
            if (part.toString().startsWith(".") || part.toString().equals("results")) {
                return true;
            }
        }
        return false;
    }

    private static String renamed(String file, String template, String name) {
        return file.equals(template + MODEL) ? name + MODEL : file;
    }

    private static void copy(Path file, Path target, String template, String name) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        if (target.getFileName().toString().endsWith(".md")) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Files.writeString(target, text.replace("./symbiont run examples/" + template, "symbiont run " + name));
        } else {
            Files.copy(file, target);
        }
    }
}
