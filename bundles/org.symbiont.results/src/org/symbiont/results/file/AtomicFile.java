// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a text file beside its place, then moves it there: whoever reads the place sees the earlier file or the new one,
 * never a part; a run that fails leaves the earlier file as it was.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    /** Writes UTF-8. A link is followed; what is no ordinary file (a device, a pipe) is written to as it is. */
    public static void write(Path path, Content content) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
            fill(path, content, StandardOpenOption.WRITE);
            return;
        }
        var place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        var part = place.resolveSibling(
                "." + place.getFileName() + "." + Long.toHexString(ThreadLocalRandom.current().nextLong())
                        + ".part");
        try {
            fill(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepPermissions(place, part);
            move(part, place);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void fill(Path path, Content content, StandardOpenOption... options) throws IOException {
        try (var writer = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(path, options), StandardCharsets.UTF_8))) {
            content.writeTo(writer);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        var target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (Files.isRegularFile(from) && target != null) {
            target.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path part, Path place) throws IOException {
        if (Files.isDirectory(place)) {
            throw new IOException("'" + place + "' is a folder");
        }
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
