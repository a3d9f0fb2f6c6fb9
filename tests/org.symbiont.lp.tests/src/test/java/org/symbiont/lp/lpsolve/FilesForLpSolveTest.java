// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.lp.foreign.NativeLibrary;
import org.symbiont.lp.foreign.Platform;
import org.symbiont.lp.io.FileFormat;
import org.symbiont.lp.io.ProblemFiles;
import org.symbiont.lp.io.ReadResult;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.random.RandomProblems;

/** lp_solve's own readers understand what we write as we meant it. */
class FilesForLpSolveTest {
    private static LpSolveLibrary library;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() throws Exception {
        var file = LpSolvePlaces.search(Platform.current()).find();
        assumeTrue(file.isPresent(), "lp_solve is not installed here");
        library = LpSolveLibrary.load(file.get());
    }

    @Test
    void lpFormat() throws Throwable {
        for (int seed = 0; seed < 20; seed++) {
            var problem = RandomProblems.mixedInteger(seed, 10, 8);
            var file = folder.resolve("p.lp");
            ProblemFiles.write(problem, file);
            assertReadAs(problem, read("read_LP", file, 0));
        }
    }

    @Test
    void freeMps() throws Throwable {
        for (int seed = 0; seed < 20; seed++) {
            var problem = RandomProblems.mixedInteger(seed, 10, 8);
            var file = folder.resolve("p.mps");
            ProblemFiles.write(problem, file);
            assertReadAs(withoutFreeRows(problem), read("read_freeMPS", file, 0));
        }
    }

    @Test
    void netlibIsReadAsLpSolveReadsIt() throws Throwable {
        var netlib = Path.of(System.getProperty("symbiont.root")).resolve("../shared/conformance/netlib");
        assumeTrue(Files.isDirectory(netlib), "no netlib beside the repository");
        try (var files = Files.newDirectoryStream(netlib, "*.mps.gz")) {
            for (var packed : files) {
                var file = folder.resolve("n.mps");
                try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(packed))) {
                    Files.write(file, in.readAllBytes());
                }
                var result = ProblemFiles.read(packed);
                assertThat(result).as("%s", result).isInstanceOf(ReadResult.Readable.class);
                assertReadAs(withoutFreeRows(((ReadResult.Readable) result).problem()), read("read_MPS", file, 0));
            }
        }
    }

    /** lp_solve drops free rows of MPS files. */
    private static LpProblem withoutFreeRows(LpProblem problem) {
        var builder = LpProblem.builder().sense(problem.sense());
        for (int column = 0; column < problem.columns(); column++) {
            builder.column(problem.lower(column), problem.upper(column), problem.cost(column), problem.kind(column));
        }
        var rows = org.symbiont.lp.problem.SparseRows.of(problem);
        for (int row = 0; row < problem.rows(); row++) {
            if (!Double.isInfinite(problem.rowLower(row)) || !Double.isInfinite(problem.rowUpper(row))) {
                int kept = builder.row(problem.rowLower(row), problem.rowUpper(row));
                for (int entry = rows.start(row); entry < rows.start(row + 1); entry++) {
                    builder.coefficient(kept, rows.column(entry), rows.value(entry));
                }
            }
        }
        return builder.build();
    }

    private static void assertReadAs(LpProblem problem, MemorySegment lp) throws Throwable {
        assertThat(lp).as("lp_solve reads the file").isNotEqualTo(MemorySegment.NULL);
        try {
            NativeModelTest.assertSame(problem, new ReadBack(library.file(), lp));
        } finally {
            library.model().deleteLp(lp);
        }
    }

    private static MemorySegment read(String function, Path file, int options) throws Throwable {
        var handles = NativeLibrary.open(library.file());
        try (var arena = Arena.ofConfined()) {
            var path = arena.allocateFrom(file.toString());
            if (function.equals("read_LP")) {
                var name = arena.allocateFrom("");
                return (MemorySegment) handles.function(function, ADDRESS, ADDRESS, JAVA_INT, ADDRESS).invokeExact(path,
                        options, name);
            }
            return (MemorySegment) handles.function(function, ADDRESS, ADDRESS, JAVA_INT).invokeExact(path, options);
        }
    }

    @Test
    void endingsAreKnown() {
        assertThat(FileFormat.of(Path.of("a.lp.gz"))).contains(FileFormat.LP);
        assertThat(FileFormat.of(Path.of("a.gz"))).isEmpty();
    }
}
