// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiont.bilevel.cases.PublishedCases;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.io.Fault;
import org.symbiont.lp.io.ProblemFiles;
import org.symbiont.bilevel.solve.BilevelOptions;
import org.symbiont.bilevel.solve.BilevelSolver;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solver.LpSolvers;

/** The auxiliary format of MibS. */
class BilevelFilesTest {
    private static final String TRIANGLE = """
            NAME triangle
            ROWS
             N cost
             L first
             L second
            COLUMNS
             x cost -4 first 2
             x second 1
             y cost -3 first 1
             y second 2
            RHS
             RHS first 4 second 4
            ENDATA
            """;

    @TempDir
    Path folder;

    @Test
    void readsFollowerColumnsRowsCostsAndSense() {
        var problem = readable("N 1\nM 2\nLC 1\nLR 0\nLR 1\nLO 1\nOS 1\n");

        var follower = problem.followers().getFirst();
        assertThat(follower.columns()).isEqualTo(1);
        assertThat(follower.column(0)).isEqualTo(1);
        assertThat(follower.cost(0)).isEqualTo(1);
        assertThat(List.of(follower.row(0), follower.row(1))).isEqualTo(List.of(0, 1));
        assertThat(follower.sense()).isEqualTo(Sense.MINIMIZE);
        assertThat(problem.ownerOfColumn(0)).isEqualTo(BilevelProblem.LEADER);
    }

    /** Order is free, blanks and comments do not count; costs go by the order of the columns. */
    @Test
    void readsAnyOrderAndComments() {
        var problem = readable("# a follower\n\n OS\t-1 \nLR 1\nLC 1\nLO -2.5e0\n* M before N\nM 1\nN 1");

        var follower = problem.followers().getFirst();
        assertThat(follower.sense()).isEqualTo(Sense.MAXIMIZE);
        assertThat(follower.cost(0)).isEqualTo(-2.5);
        assertThat(problem.ownerOfRow(0)).isEqualTo(BilevelProblem.LEADER);
        assertThat(problem.ownerOfRow(1)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N 1;M 2;LC 1;LR 0;LR 2;LO 1  | 5: There is no row 2: the problem has 2 rows, 0 .. 1.
            LC -1;LR 0;LO 1              | 1: There is no column -1: the problem has 2 columns, 0 .. 1.
            LC x;LO 1                    | 1: 'x' is not the index of a column: it must be a whole number.
            LC 1.5;LO 1                  | 1: '1.5' is not the index of a column: it must be a whole number.
            LC 1;LC 1;LO 1               | 2: The column 1 is named twice, first in line 1.
            LC 1;LO one                  | 2: LO is 'one': a cost must be a finite number.
            LC 1;LO NaN                  | 2: LO is 'NaN': a cost must be a finite number.
            LC 1;LO 1;OS 0               | 3: OS is 0: it is 1 if the follower minimises, -1 if it maximises.
            LC 1;LO 1;OS 1;OS 1          | 4: OS is given twice.
            N -1;LC 1                    | 1: N is -1: a count must not be below zero.
            LC 1;LO 1;XY 3               | 3: The keyword 'XY' is not known: only N, M, LC, LR, LO and OS are.
            LC                           | 1: 'LC' has 1 word: a line is a keyword and a number, such as 'LC 0'.
            LC 1 2                       | 1: 'LC 1 2' has 3 words: a line is a keyword and a number, such as 'LC 0'.
            @NUMVARS;1                   | 1: The keyword '@NUMVARS' belongs to the format that goes by names, which is not read. Write N, M, LC, LR, LO and OS.
            IC 3                         | 1: The keyword 'IC' describes an interdiction problem, which is not read. Write it with rows and columns.
            N 2;LC 1;LO 1                | 1: N is 2, but there are 1 lines LC.
            LC 0;LC 1;LO 1               | 3: There are 1 lines LO for 2 lines LC: each column of the follower needs one cost.
            OS 1                         | 1: No column is the follower's: name at least one with LC.
            """)
    void saysWhatIsWrongAndWhere(String auxiliary, String expected) {
        var faults = faults(TRIANGLE, auxiliary.strip().replace(";", "\n"));

        int line = Integer.parseInt(expected.substring(0, expected.indexOf(':')));
        assertThat(faults.getFirst().line()).isEqualTo(line);
        assertThat(faults.getFirst().message()).isEqualTo(expected.substring(expected.indexOf(':') + 2));
        assertThat(faults.getFirst().file()).endsWith("problem.aux");
    }

    @Test
    void severalFaultsComeTogether() {
        assertThat(faults(TRIANGLE, "LC 9\nLR 9\nLO x\n")).extracting(Fault::line).containsExactly(1, 2, 3);
    }

    @Test
    void faultsOfTheProblemFileKeepTheirLine() {
        var faults = faults("NAME x\nROWS\n Q cost\n", "LC 0\n");

        assertThat(faults.getFirst().file()).endsWith("problem.mps");
        assertThat(faults.getFirst().line()).isEqualTo(3);
    }

    @Test
    void missingFileAndFolderAreSaid() throws IOException {
        var mps = Files.writeString(folder.resolve("problem.mps"), TRIANGLE);

        assertThat(BilevelFiles.read(mps, folder.resolve("none.aux"))).isEqualTo(new BilevelReadResult.Unreadable(
                List.of(new Fault(folder.resolve("none.aux").toString(), 0, "The file does not exist."))));
        assertThat(BilevelFiles.read(mps, folder)).isEqualTo(new BilevelReadResult.Unreadable(
                List.of(new Fault(folder.toString(), 0, "It is a folder, not a file."))));
    }

    @Test
    void everyPublishedProblemSurvivesTheFiles() throws IOException {
        for (var it : PublishedCases.all()) {
            var mps = folder.resolve("case.mps");
            ProblemFiles.write(it.problem().highPoint(), mps);
            var auxiliary = Files.writeString(folder.resolve("case.aux"), auxiliary(it.problem()));

            var read = (BilevelReadResult.Readable) BilevelFiles.read(mps, auxiliary);

            LpSolvers.installed().find("lp_solve").filter(solver -> solver.availability().isAvailable())
                    .ifPresent(solver -> assertThat(
                            new BilevelSolver(solver).solve(read.problem(), BilevelOptions.DEFAULT).objective())
                            .as(it.name()).isCloseTo(it.optimum(), within(1e-6)));
            assertThat(read.problem().followers().getFirst().toString())
                    .isEqualTo(it.problem().followers().getFirst().toString().replaceFirst("^\\D+ 1", "follower"));
        }
    }

    private static String auxiliary(BilevelProblem problem) {
        var follower = problem.followers().getFirst();
        var text = new StringBuilder("N " + follower.columns() + "\nM " + follower.rows() + "\n");
        for (int k = 0; k < follower.columns(); k++) {
            text.append("LC ").append(follower.column(k)).append('\n');
        }
        for (int k = 0; k < follower.rows(); k++) {
            text.append("LR ").append(follower.row(k)).append('\n');
        }
        for (int k = 0; k < follower.columns(); k++) {
            text.append("LO ").append(follower.cost(k)).append('\n');
        }
        return text.append("OS 1\n").toString();
    }

    private BilevelProblem readable(String auxiliary) {
        return ((BilevelReadResult.Readable) read(TRIANGLE, auxiliary)).problem();
    }

    private List<Fault> faults(String problem, String auxiliary) {
        return ((BilevelReadResult.Unreadable) read(problem, auxiliary)).faults();
    }

    private BilevelReadResult read(String problem, String auxiliary) {
        try {
            return BilevelFiles.read(Files.writeString(folder.resolve("problem.mps"), problem),
                    Files.writeString(folder.resolve("problem.aux"), auxiliary));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
