// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * A library that a bundle brings for several platforms, as the resource {@code /natives/ortools-<platform>/<file>}. The
 * system loads libraries only from files, so it is copied once to the user's cache: beside its place, then moved, so
 * that two programs starting together never load half of it.
 */
public final class EmbeddedLibrary {
    private final Class<?> owner;
    private final Platform platform;

    /** @param owner a class of the bundle that brings the library */
    public EmbeddedLibrary(Class<?> owner, Platform platform) {
        this.owner = owner;
        this.platform = platform;
    }

    /** The file on disk, copied if it is not there yet. */
    public Path file(String name) throws UnfitLibraryException {
        var resource = owner.getResource("/natives/ortools-" + platform + "/" + name);
        if (resource == null) {
            throw new UnfitLibraryException("This build brings no '" + name + "' for " + platform + ".", null);
        }
        try {
            return copied(resource, name);
        } catch (IOException failure) {
            throw new UnfitLibraryException(
                    "'" + name + "' could not be unpacked: " + failure.getMessage() + ". The setting '"
                            + UserCache.SETTING + "' names another folder for it.",
                    failure);
        }
    }

    private Path copied(URL resource, String name) throws IOException {
        var folder = UserCache.folder(platform).resolve("natives").resolve(version()).resolve(platform.toString());
        var file = folder.resolve(name);
        var connection = resource.openConnection();
        connection.setUseCaches(false);
        try (var in = connection.getInputStream()) {
            if (!isComplete(file, connection.getContentLengthLong())) {
                Files.createDirectories(folder);
                copy(in, folder, file);
            }
        }
        return file;
    }

    /** A file of the right version and length is taken for whole: it was moved into place when it was. */
    private static boolean isComplete(Path file, long length) throws IOException {
        return Files.isRegularFile(file) && (length < 0 || Files.size(file) == length);
    }

    private static void copy(InputStream in, Path folder, Path file) throws IOException {
        var part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
        try {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException onThisDisk) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The version of the jar that the library came from, which the build puts beside it. */
    private String version() throws IOException {
        String place = "/natives/META-INF/maven/com.google.ortools/ortools-" + platform + "/pom.properties";
        try (@Nullable
        InputStream in = owner.getResourceAsStream(place)) {
            if (in == null) {
                return "unknown";
            }
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        }
    }
}
