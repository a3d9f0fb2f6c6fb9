// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Workplace place = new Workplace(folder);

    @BeforeEach
    void begin() {
        place = new Workplace(folder);
        System.setProperty("symbiont.home", System.getProperty("symbiont.root"));
    }

    @AfterEach
    void end() {
        System.clearProperty("symbiont.home");
    }

    @Test
    void makesAProjectThatChecks() {
        var outcome = place.run("new", "harbour");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(folder.resolve("harbour/harbour.symbiont")).exists();
        assertThat(place.run("check", "harbour").code()).isZero();
    }

    @Test
    void makesItFromAnotherExample() {
        assertThat(place.run("new", "works", "--from", "kota").code()).isZero();
        assertThat(folder.resolve("works/works.symbiont")).content().contains("acetylene");
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.createDirectory(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/mine.symbiont"), "cluster Mine { }");

        var outcome = place.run("new", "mine");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("'mine' is there already");
        assertThat(folder.resolve("mine/mine.symbiont")).hasContent("cluster Mine { }");
    }

    @Test
    void saysWhichTemplatesThereAre() {
        var outcome = place.run("new", "x", "--from", "atlantis");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("There is no template 'atlantis'").contains("kalundborg, kota")
                .contains("starter");
        assertThat(folder.resolve("x")).doesNotExist();
    }
}
