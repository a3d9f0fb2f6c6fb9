// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.foreign;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where to look for a library: first where a setting points to, and then nowhere else, so that a wrong setting is
 * noticed; else in the usual places, in order.
 *
 * @param setting name of the system property; the environment variable is the same in capitals with underscores
 * @param configured what the setting says, {@code null} if it is not set: a file, or a folder that holds one
 * @param fileNames how the file may be called
 * @param folders the usual places
 */
public record LibrarySearch(String setting, @Nullable String configured, List<String> fileNames, List<Path> folders) {

    /** A search by the setting's present value. */
    public static LibrarySearch with(String setting, List<String> fileNames, List<Path> folders) {
        String property = System.getProperty(setting);
        String value = property != null ? property : System.getenv(environmentVariable(setting));
        return new LibrarySearch(setting, value == null || value.isBlank() ? null : value, fileNames, folders);
    }

    /** {@code symbiont.lpsolve.library} is {@code SYMBIONT_LPSOLVE_LIBRARY} in the environment. */
    public static String environmentVariable(String setting) {
        return setting.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
    }

    /** The first file that is there. */
    public Optional<Path> find() {
        if (configured != null) {
            return configuredFile(configured);
        }
        return folders.stream().flatMap(folder -> fileNames.stream().map(folder::resolve)).filter(Files::isRegularFile)
                .findFirst();
    }

    /** The first file that is there, or what to say. */
    public Path found() throws UnfitLibraryException {
        return find()
                .orElseThrow(() -> new UnfitLibraryException("there is no library " + placesInWords() + ".", null));
    }

    private Optional<Path> configuredFile(String place) {
        try {
            var path = Path.of(place);
            return Files.isDirectory(path)
                    ? fileNames.stream().map(path::resolve).filter(Files::isRegularFile).findFirst()
                    : Optional.of(path).filter(Files::isRegularFile);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    /** Where it was looked for, for a message. */
    public String placesInWords() {
        return configured != null
                ? "at '" + configured + "', where the setting '" + setting + "' points to"
                : "as " + String.join(" or ", fileNames) + " in "
                        + String.join(", ", folders.stream().map(Path::toString).toList());
    }
}
