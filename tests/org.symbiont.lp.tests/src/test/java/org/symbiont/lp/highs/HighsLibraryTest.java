// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiont.lp.cases.Tableau;
import org.symbiont.lp.foreign.EmbeddedLibrary;
import org.symbiont.lp.foreign.LibrarySearch;
import org.symbiont.lp.foreign.Platform;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.Availability;
import org.symbiont.lp.solver.LpSolvers;
import org.symbiont.lp.solver.SolveOptions;

/** Where the library comes from, and what is said where it does not. */
class HighsLibraryTest {
    private static final LibrarySearch UNSET = new LibrarySearch(HighsBackend.SETTING, null, List.of("libhighs.so.1"),
            List.of());

    @ParameterizedTest
    @CsvSource({"linux,x86-64,libhighs.so.1", "linux,aarch64,libhighs.so.1", "darwin,x86-64,libhighs.1.dylib",
        "darwin,aarch64,libhighs.1.dylib", "win32,x86-64,highs.dll"})
    void everyPlatformIsThere(String system, String processor, String file) throws Exception {
        var unpacked = new EmbeddedLibrary(HighsBackend.class, new Platform(system, processor)).file(file);
        assertThat(Files.size(unpacked)).isGreaterThan(1_000_000);
        assertThat(unpacked.toString()).contains("9.15.6755");
    }

    @Test
    void anotherPlatformIsAMessage() {
        var backend = new HighsBackend(UNSET, new Platform("linux", "riscv64"));
        assertThat(backend.availability()).isEqualTo(new Availability.Missing(
                "HiGHS cannot be used: This build brings no 'libhighs.so.1' for linux-riscv64. Name a library in the system property "
                        + "'symbiont.highs.library' or choose another solver."));
    }

    @Test
    void aSettingThatPointsNowhereIsAMessage(@TempDir Path folder) {
        var search = new LibrarySearch(HighsBackend.SETTING, folder.toString(), List.of("libhighs.so.1"), List.of());
        var availability = new HighsBackend(search, Platform.current()).availability();
        assertThat(availability).isInstanceOf(Availability.Missing.class);
        assertThat(((Availability.Missing) availability).message())
                .contains("there is no library at '" + folder
                        + "', where the setting 'symbiont.highs.library' points to");
    }

    @Test
    void aCopyThatIsCutOffIsMadeAnew() throws Exception {
        var library = new EmbeddedLibrary(HighsBackend.class, new Platform("linux", "aarch64"));
        var file = library.file("libhighs.so.1");
        long length = Files.size(file);
        Files.write(file, new byte[100]);
        assertThat(Files.size(library.file("libhighs.so.1"))).isEqualTo(length);
        try (var files = Files.list(file.getParent())) {
            assertThat(files.toList()).as("no parts are left").containsExactly(file);
        }
    }

    @Test
    void wideSemiContinuousColumnsAreRefusedWithAReason() {
        var solver = LpSolvers.of(List.of(new HighsBackend())).all().getFirst();
        var problem = Tableau.maximize(1).bounds(0, 1, 1e6).atMost(7, 1).kind(0, ColumnKind.SEMI_CONTINUOUS).problem();
        var solution = solver.solve(problem, SolveOptions.DEFAULT);
        assertThat(solution.status()).isEqualTo(SolveStatus.UNSUPPORTED);
        assertThat(solution.diagnostics()).first().asString().contains("only up to 1e5, but 'C1' reaches 1000000.0");
    }
}
