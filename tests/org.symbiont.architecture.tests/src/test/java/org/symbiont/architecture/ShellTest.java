// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shell functions behind {@code mvnw} and {@code symbiont} decide: which JDK will do, and whether to build. */
@DisabledOnOs(OS.WINDOWS)
class ShellTest {

    private static final Path SHELL = SourceTree.ofThisCheckout().root().resolve("releng/shell").toAbsolutePath();

    private static final String SOURCE = "bundles/org.symbiont.x/src/a/A.java";

    private static final String CURRENT = "releng/org.symbiont.cli.dist/target/cli/current";

    /** Older than the build, as the sources of a finished build are. */
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    private Path top;

    @BeforeEach
    void checkout() throws IOException {
        for (var file : new String[]{SOURCE, "bundles/org.symbiont.x/src/a/B.java", "pom.xml", ".mvn/maven.config",
            "releng/generator/G.java", "releng/org.symbiont.platform/lock.txt",
            "releng/org.symbiont.cli.dist/pom.xml"}) {
            write(file, "");
        }
        try (var files = Files.walk(top)) {
            for (var file : files.toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    @Test
    void nothingBuiltYet() throws Exception {
        assertThat(isBuilt()).isFalse();
    }

    @Test
    void builtAndNothingChanged() throws Exception {
        build();
        assertThat(isBuilt()).isTrue();
    }

    @Test
    void aSourceHasChanged() throws Exception {
        build();
        Files.setLastModifiedTime(top.resolve(SOURCE), FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(isBuilt()).isFalse();
    }

    @Test
    void aSourceIsGone() throws Exception {
        build();
        Files.delete(top.resolve(SOURCE));
        Files.setLastModifiedTime(top.resolve(SOURCE).getParent(), FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(isBuilt()).isFalse();
    }

    @Test
    void theLibrariesHaveChanged() throws Exception {
        build();
        Files.setLastModifiedTime(top.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(isBuilt()).isFalse();
    }

    @Test
    void whatABuildWritesIsNoSource() throws Exception {
        build();
        write("bundles/org.symbiont.x/target/classes/A.class", "");
        write("bundles/org.symbiont.x/src-gen/B.java", "");
        write("bundles/org.symbiont.x/.polyglot.META-INF", "");
        assertThat(isBuilt()).isTrue();
    }

    @Test
    void aBuildThatIsNamedButGone() throws Exception {
        build();
        Files.delete(top.resolve(CURRENT).resolveSibling("build-1/symbiont.jar"));
        assertThat(isBuilt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"25.0.3, 25", "26-ea, 26", "17.0.15, 17", "1.8.0_402, 1"})
    void versionsOfJdks(String version, String feature) throws Exception {
        write("jdk/bin/javac", "");
        assertThat(top.resolve("jdk/bin/javac").toFile().setExecutable(true)).isTrue();
        write("jdk/release", "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        assertThat(bash("jdk.sh", "read_jdk_feature '" + top + "/jdk'; echo $jdk_feature")).isEqualTo(feature);
    }

    @Test
    void aFolderThatIsNoJdk() throws Exception {
        assertThat(bash("jdk.sh", "read_jdk_feature '" + top + "' || echo none")).isEqualTo("none");
    }

    private void build() throws IOException {
        write(CURRENT, "build-1\n");
        write(CURRENT.replace("current", "build-1/symbiont.jar"), "");
    }

    private boolean isBuilt() throws IOException, InterruptedException {
        return bash("cli.sh", "if find_build '" + top + "'; then echo yes; else echo no; fi").equals("yes");
    }

    private static String bash(String library, String commands) throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", "-c", "set -eu; . '" + SHELL.resolve(library) + "'; " + commands)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip();
    }

    private void write(String path, String content) throws IOException {
        var file = top.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
