// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar without its signature, and without the jars in it that only OSGi can see into. The virtual machine leaves the classes of a signed jar out of its AOT cache, and checks
 * each against its digest; the copy in the build folder needs neither. Old classes are brought up to date on the way.
 */
final class PlainJar {

    private static final Pattern LEFT_OUT = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)|lib/.*\\.jar");

    private PlainJar() {}

    static void copy(Path source, Path copy, OldClasses oldClasses) throws IOException {
        try (var zip = new ZipFile(source.toFile()); var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entries = zip.entries(); entries.hasMoreElements();) {
                var entry = entries.nextElement();
                if (!LEFT_OUT.matcher(entry.getName()).matches()) {
                    copy(zip, entry, out, oldClasses);
                }
            }
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, ZipOutputStream out, OldClasses oldClasses)
            throws IOException {
        var copied = new ZipEntry(entry.getName());
        copied.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(copied);
        try (var content = zip.getInputStream(entry)) {
            var bytes = content.readAllBytes();
            out.write(entry.getName().endsWith(".class") ? oldClasses.modern(bytes) : bytes);
        }
        out.closeEntry();
    }
}
