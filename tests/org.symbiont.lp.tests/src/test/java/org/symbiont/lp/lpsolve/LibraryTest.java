// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.lp.cases.Tableau;
import org.symbiont.lp.foreign.LibrarySearch;
import org.symbiont.lp.foreign.Platform;
import org.symbiont.lp.foreign.UnfitLibraryException;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.Availability;
import org.symbiont.lp.solver.LpSolvers;
import org.symbiont.lp.solver.SolveOptions;

/** A library that is missing, is none, or has another version is a message, not an exception. */
class LibraryTest {

    @Test
    void missing() {
        var backend = new LpSolveBackend(new LibrarySearch(LpSolvePlaces.SETTING, null, List.of("liblpsolve55.so"),
                List.of(Path.of("nowhere"), Path.of("neither"))));
        assertThat(message(backend))
                .startsWith("lp_solve cannot be used: there is no library as liblpsolve55.so in nowhere, neither.")
                .contains("symbiont.lpsolve.library").contains("SYMBIONT_LPSOLVE_LIBRARY");
        var solution = LpSolvers.of(List.of(backend)).all().getFirst().solve(Tableau.minimize(1).problem(),
                SolveOptions.DEFAULT);
        assertThat(solution.status()).isEqualTo(SolveStatus.UNAVAILABLE);
        assertThat(solution.diagnostics()).containsExactly(message(backend));
    }

    @Test
    void wrongSettingIsNotPassedOver(@TempDir Path folder) {
        var real = LpSolvePlaces.search(Platform.current());
        var backend = new LpSolveBackend(
                new LibrarySearch(real.setting(), folder.resolve("gone.so").toString(), real.fileNames(),
                        real.folders()));
        assertThat(message(backend)).contains("gone.so")
                .contains("where the setting 'symbiont.lpsolve.library' points to");
    }

    @Test
    void notALibrary(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve(LpSolvePlaces.fileName(Platform.current())), "not a library");
        assertThat(message(at(folder)))
                .startsWith("lp_solve cannot be used: '" + file + "' is not a library. To use it, ");
    }

    @Test
    void libraryOfSomethingElse(@TempDir Path folder) throws Exception {
        var file = folder.resolve(LpSolvePlaces.fileName(Platform.current()));
        var runtime = Path.of(System.getProperty("java.home"), Platform.current().isWindows() ? "bin" : "lib",
                System.mapLibraryName("java"));
        assumeTrue(Files.exists(runtime), "no library at hand");
        Files.copy(runtime, file);
        assertThat(message(at(folder))).startsWith("lp_solve cannot be used: '" + file + "' ");
    }

    @Test
    void otherVersion() {
        var file = Path.of("lib", "liblpsolve51.so");
        assertThatThrownBy(() -> LpSolveLibrary.requireSupported(file, new int[]{5, 1, 1, 3}))
                .isInstanceOf(UnfitLibraryException.class)
                .hasMessage("'" + file + "' is lp_solve 5.1.1.3, but 5.5.2 is needed.");
    }

    private static LpSolveBackend at(Path folder) {
        return new LpSolveBackend(new LibrarySearch(LpSolvePlaces.SETTING, folder.toString(),
                List.of(LpSolvePlaces.fileName(Platform.current())), List.of()));
    }

    private static String message(LpSolveBackend backend) {
        assertThat(backend.availability()).isInstanceOf(Availability.Missing.class);
        return ((Availability.Missing) backend.availability()).message();
    }
}
