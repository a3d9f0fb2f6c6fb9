// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.results.file.AtomicFile;

class AtomicFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesAndOverwrites() throws IOException {
        var file = folder.resolve("a.txt");

        AtomicFile.write(file, writer -> writer.write("first"));
        AtomicFile.write(file, writer -> writer.write("sæcond"));

        assertThat(file).hasContent("sæcond");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void keepsTheEarlierFileWhereWritingFails() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "earlier");

        assertThatThrownBy(() -> AtomicFile.write(file, writer -> {
            writer.write("half a ");
            throw new IOException("disk full");
        })).hasMessage("disk full");

        assertThat(file).hasContent("earlier");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void followsLinksAndKeepsPermissions() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "earlier");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        var link = Files.createSymbolicLink(folder.resolve("link"), file);

        AtomicFile.write(link, writer -> writer.write("new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
    }

    @Test
    void refusesAFolder() throws IOException {
        var inside = Files.createDirectory(folder.resolve("b"));

        assertThatThrownBy(() -> AtomicFile.write(inside, writer -> writer.write("x"))).isInstanceOf(IOException.class);
        assertThat(inside).isEmptyDirectory();
    }

    @Test
    void writesToADeviceAsItIs() throws IOException {
        AtomicFile.write(Path.of("/dev/null"), writer -> writer.write("x"));

        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }
}
