// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Remembers what the generated code of a bundle was made from; gone after {@code mvn clean}.
 *
 * @param bundle the folder with {@code src-gen}
 */
record Stamp(Path bundle) {

    boolean holds(String fingerprint) throws IOException {
        return Files.isDirectory(bundle.resolve("src-gen")) && Files.exists(file())
                && Files.readString(file()).equals(fingerprint);
    }

    void write(String fingerprint) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), fingerprint);
    }

    void remove() throws IOException {
        Files.deleteIfExists(file());
    }

    private Path file() {
        return bundle.resolve("target/generated-from");
    }
}
