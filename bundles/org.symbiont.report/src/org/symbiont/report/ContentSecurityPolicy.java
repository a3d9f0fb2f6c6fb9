// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What the page may do: run the scripts and use the style that are in it, nothing else (W3C, Content Security Policy 3). */
final class ContentSecurityPolicy {
    private ContentSecurityPolicy() {}

    /**
     * The policy for a page with these scripts and this style. Styles of single elements are free: the charts write the fonts
     * of their labels so.
     */
    static String of(List<String> scripts, String style) {
        String hashes = scripts.stream().map(ContentSecurityPolicy::hash).collect(Collectors.joining(" "));
        return "default-src 'none'; script-src " + hashes + "; style-src-elem " + hash(style)
                + "; style-src-attr 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java platform has SHA-256", e);
        }
    }
}
