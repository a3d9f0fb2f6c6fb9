// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells whether two runs read the same: a SHA-256 over the names and bytes of all files. */
final class ModelFingerprint {
    private ModelFingerprint() {}

    /**
     * The hash over the files in the order of their names: for each the name in UTF-8, a zero byte, the length as eight bytes,
     * the bytes. A file that cannot be read counts as empty: what is wrong with it is told elsewhere.
     */
    static String of(Map<String, Path> files) {
        var digest = sha256();
        SortedMap<String, Path> sorted = new TreeMap<>(files);
        sorted.forEach((name, file) -> {
            byte[] bytes = bytes(file);
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).flip());
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java platform has SHA-256", e);
        }
    }
}
