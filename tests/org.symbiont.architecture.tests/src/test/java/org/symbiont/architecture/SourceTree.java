// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that git tracks or would track, as paths relative to the root and separated by {@code /}.
 *
 * @param root the top of the checkout
 * @param paths sorted
 */
record SourceTree(Path root, List<String> paths) {

    /** The tree under test; the build names its root. */
    static SourceTree ofThisCheckout() {
        var root = Path.of(System.getProperty("symbiont.root", "../.."));
        return new SourceTree(root, listedByGit(root));
    }

    /** Deleted files that are still in git's index are left out. */
    private static List<String> listedByGit(Path root) {
        try {
            var git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                    .directory(root.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            var output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw new IllegalStateException(
                        "git ls-files failed in " + root + ": these tests need a git checkout.");
            }
            return Stream.of(output.split("\0")).filter(path -> Files.exists(root.resolve(path))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The paths under a folder, such as {@code bundles/}, with one of the endings. */
    Stream<String> under(String folder, String... endings) {
        return paths.stream().filter(path -> path.startsWith(folder))
                .filter(path -> Stream.of(endings).anyMatch(path::endsWith));
    }

    /** Read byte by byte, so that a binary file does no harm. */
    String read(String path) {
        try {
            return Files.readString(root.resolve(path), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
