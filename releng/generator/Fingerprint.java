// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells apart what a generator run depends on: the content of its inputs and the versions of the tools. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<Path> inputs) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(tools().getBytes(StandardCharsets.UTF_8));
            for (var input : inputs) {
                digest.update(Files.readAllBytes(input));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jars carry their versions in their names. */
    private static String tools() {
        return System.getProperty("java.class.path");
    }
}
