// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where this user's system keeps what a program can make anew. */
final class UserCache {
    /** System property with another folder; in the environment {@code SYMBIONT_CACHE}. */
    static final String SETTING = "symbiont.cache";

    private UserCache() {}

    /** The folder, made if need be; a temporary one where the user has none that can be written. */
    static Path folder(Platform platform) throws IOException {
        var usual = usual(platform);
        try {
            return Files.createDirectories(usual);
        } catch (IOException | SecurityException notThere) {
            var temporary = Files.createTempDirectory("symbiont");
            temporary.toFile().deleteOnExit();
            return temporary;
        }
    }

    private static Path usual(Platform platform) {
        String configured = System.getProperty(SETTING, System.getenv(LibrarySearch.environmentVariable(SETTING)));
        if (configured != null && !configured.isBlank()) {
            return Path.of(configured);
        }
        var home = Path.of(System.getProperty("user.home", "."));
        if (platform.isMac()) {
            return home.resolve("Library/Caches/symbiont");
        }
        String place = System.getenv(platform.isWindows() ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
        var caches = place == null || place.isBlank() ? home.resolve(".cache") : Path.of(place);
        return caches.resolve("symbiont");
    }
}
