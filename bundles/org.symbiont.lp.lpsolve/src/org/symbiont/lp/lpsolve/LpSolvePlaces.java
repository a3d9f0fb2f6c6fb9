// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.symbiont.lp.foreign.LibrarySearch;
import org.symbiont.lp.foreign.Platform;

/** Where lp_solve is installed on the systems we know. */
final class LpSolvePlaces {
    /** System property with the library's file or folder; in the environment {@code SYMBIONT_LPSOLVE_LIBRARY}. */
    static final String SETTING = "symbiont.lpsolve.library";

    private LpSolvePlaces() {}

    static LibrarySearch search(Platform platform) {
        return LibrarySearch.with(SETTING, List.of(fileName(platform)), folders(platform));
    }

    static String fileName(Platform platform) {
        return platform.isWindows() ? "lpsolve55.dll" : platform.isMac() ? "liblpsolve55.dylib" : "liblpsolve55.so";
    }

    /** How to install it, in words. */
    static String remedy(Platform platform) {
        String install = platform.isWindows()
                ? "put lpsolve55.dll into a folder of the PATH"
                : platform.isMac() ? "install it with 'brew install lp_solve'" : "install the package 'lp-solve'";
        return install + ", or name the file in the system property '" + SETTING + "' or the environment variable '"
                + LibrarySearch.environmentVariable(SETTING) + "'";
    }

    private static List<Path> folders(Platform platform) {
        var folders = new ArrayList<>(besideThisBundle());
        if (platform.isWindows()) {
            folders.addAll(foldersOfPath());
            folders.add(Path.of("C:\\Program Files\\lp_solve"));
            folders.add(Path.of("C:\\lp_solve"));
        } else if (platform.isMac()) {
            addAll(folders, "/opt/homebrew/lib", "/usr/local/lib", "/opt/local/lib");
        } else {
            String multiarch = platform.processor().equals("x86-64") ? "x86_64" : platform.processor();
            addAll(folders, "/usr/lib/lp_solve", "/usr/lib/" + multiarch + "-linux-gnu", "/usr/lib64", "/usr/lib",
                    "/usr/local/lib", "/usr/local/lib64");
        }
        return folders;
    }

    private static void addAll(List<Path> folders, String... places) {
        for (String place : places) {
            folders.add(Path.of(place));
        }
    }

    private static List<Path> foldersOfPath() {
        var folders = new ArrayList<Path>();
        String path = System.getenv("PATH");
        for (String place : path == null ? new String[0] : path.split(File.pathSeparator)) {
            try {
                folders.add(Path.of(place));
            } catch (InvalidPathException notAFolder) {
                continue;
            }
        }
        return folders;
    }

    /** A product may bring the library in a folder {@code native} beside the bundle's jar. */
    private static List<Path> besideThisBundle() {
        try {
            var source = LpSolvePlaces.class.getProtectionDomain().getCodeSource();
            if (source == null || !"file".equals(source.getLocation().getProtocol())) {
                return List.of();
            }
            var folder = Path.of(source.getLocation().toURI()).getParent();
            return folder == null ? List.of() : List.of(folder.resolve("native"), folder);
        } catch (URISyntaxException | IllegalArgumentException | SecurityException noPlace) {
            return List.of();
        }
    }
}
