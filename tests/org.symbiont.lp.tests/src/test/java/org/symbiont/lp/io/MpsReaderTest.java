// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symbiont.lp.io.Reading.problem;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.Sense;

/** What each section of MPS means. */
class MpsReaderTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    @TempDir
    private Path folder;

    @Test
    void theExampleOfTheReferenceGuide() throws Exception {
        var problem = problem(folder, "p.mps", """
                NAME          TESTPROB
                ROWS
                 N  COST
                 L  LIM1
                 G  LIM2
                 E  MYEQN
                COLUMNS
                    XONE      COST                 1   LIM1                 1
                    XONE      LIM2                 1
                    YTWO      COST                 4   LIM1                 1
                    YTWO      MYEQN               -1
                    ZTHREE    COST                 9   LIM2                 1
                    ZTHREE    MYEQN                1
                RHS
                    RHS1      LIM1                 5   LIM2                10
                    RHS1      MYEQN                7
                BOUNDS
                 UP BND1      XONE                 4
                 LO BND1      YTWO                -1
                 UP BND1      YTWO                 1
                ENDATA
                """);
        assertThat(problem).hasToString("TESTPROB (3 columns, 3 rows, 6 coefficients)");
        assertThat(problem.sense()).isEqualTo(Sense.MINIMIZE);
        assertThat(Reading.text(problem, FileFormat.LP)).isEqualTo("""
                // problem = TESTPROB
                min: +1 XONE +4 YTWO +9 ZTHREE;

                LIM1: +1 XONE +1 YTWO <= 5;
                LIM2: +1 XONE +1 ZTHREE >= 10;
                MYEQN: -1 YTWO +1 ZTHREE = 7;
                XONE <= 4;
                -1 <= YTWO <= 1;
                """);
    }

    @Test
    void rangesReachAsTheTableSays() throws Exception {
        var problem = problem(folder, "p.mps", """
                ROWS
                 N cost
                 G g
                 G g-
                 L l
                 L l-
                 E e
                 E e-
                 E e0
                COLUMNS
                 x g 1 l 1
                RHS
                 r g 10 g- 10
                 r l 10 l- 10
                 r e 10 e- 10
                 r e0 10
                RANGES
                 r g 3 g- -3
                 r l 3 l- -3
                 r e 3 e- -3
                 r e0 0
                ENDATA
                """);
        var ends = new double[][]{{10, 13}, {10, 13}, {7, 10}, {7, 10}, {10, 13}, {7, 10}, {10, 10}};
        for (int row = 0; row < ends.length; row++) {
            assertThat(new double[]{problem.rowLower(row), problem.rowUpper(row)}).as(problem.rowName(row))
                    .containsExactly(ends[row]);
        }
    }

    @Test
    void everyTypeOfBound() throws Exception {
        var problem = problem(folder, "p.mps", """
                NAME bounds
                ROWS
                 N cost
                 L r
                COLUMNS
                 up r 1
                 lo r 1
                 fx r 1
                 fr r 1
                 mi r 1
                 pl r 1
                 bv r 1
                 li r 1
                 ui r 1
                 sc r 1
                 sc0 r 1
                 neg r 1
                 M1 'MARKER' 'INTORG'
                 int r 1
                 M2 'MARKER' 'INTEND'
                 none r 1
                BOUNDS
                 UP b up 4
                 LO b lo -2
                 FX b fx 3
                 FR b fr
                 MI b mi
                 LO b pl 2
                 PL b pl
                 BV b bv
                 LI b li -3
                 UI b ui 7
                 LO b sc 2
                 SC b sc 9
                 SC b sc0 0
                 UP b neg -5
                ENDATA
                """);
        var expected = new double[][]{{0, 4}, {-2, INF}, {3, 3}, {-INF, INF}, {-INF, INF}, {2, INF}, {0, 1}, {-3, INF},
            {0, 7},
            {2, 9}, {0, INF}, {-INF, -5}, {0, INF}, {0, INF}};
        for (int column = 0; column < expected.length; column++) {
            assertThat(new double[]{problem.lower(column), problem.upper(column)}).as(problem.columnName(column))
                    .containsExactly(expected[column]);
        }
        var integers = java.util.List.of("bv", "li", "ui", "int");
        for (int column = 0; column < problem.columns(); column++) {
            String name = problem.columnName(column);
            assertThat(problem.kind(column)).as(name).isEqualTo(integers.contains(name)
                    ? ColumnKind.INTEGER
                    : name.startsWith("sc") ? ColumnKind.SEMI_CONTINUOUS : ColumnKind.CONTINUOUS);
        }
    }

    @Test
    void objective() throws Exception {
        var problem = problem(folder, "p.mps", """
                NAME          two objectives
                OBJSENSE
                    MAX
                OBJNAME
                    PROFIT
                ROWS
                 N  COST
                 N  PROFIT
                 L  LIM
                COLUMNS
                    X         COST                -1   PROFIT               2
                    X         LIM                  1
                RHS
                    RHS       PROFIT             -25   LIM                 4
                ENDATA
                """);
        assertThat(problem.name()).isEqualTo("two objectives");
        assertThat(problem.sense()).isEqualTo(Sense.MAXIMIZE);
        assertThat(problem.cost(0)).isEqualTo(2);
        assertThat(problem.constant()).as("the right-hand side is brought to the other side").isEqualTo(25);
        assertThat(problem.rowName(0)).as("the other N row stays, free").isEqualTo("COST");
        assertThat(problem.rowLower(0)).isEqualTo(-INF);
        assertThat(problem.rowUpper(0)).isEqualTo(INF);
    }

    @Test
    void setsInTheFormsOfLpSolveAndCplex() throws Exception {
        String head = "ROWS\n N cost\n L r\nCOLUMNS\n x r 1\n y r 1\n z r 1\nBOUNDS\n UP b x 4\n";
        var lpSolve = problem(folder, "a.mps", head + """
                SOS
                 S2 SET       first     3
                    SET       y         2.5
                    SET       x         1
                SOS
                 S1 SET       second    4
                    SET       z         7
                ENDATA
                """).sosSets();
        assertThat(lpSolve).hasToString("[SOS2 first [0, 1], SOS1 second [2]]");
        assertThat(lpSolve.getFirst().priority()).isEqualTo(3);
        assertThat(lpSolve.getFirst().weights()).containsExactly(1, 2.5);
        var cplex = problem(folder, "b.mps", head + "SOS\n S1 one\n    x 1\n    z 2\nENDATA\n").sosSets();
        assertThat(cplex).hasToString("[SOS1 one [0, 2]]");
    }

    @Test
    void fixedColumnsWithBlanksInNames() throws Exception {
        var problem = problem(folder, "p.mps", """
                NAME          FIXED
                ROWS
                 N  MY COST
                 L  ROW ONE
                 G  ROW TWO
                COLUMNS
                    COL A     MY COST            1.5   ROW ONE            2.5
                    COL A     ROW TWO           -1.0
                    B C       ROW ONE            3D1
                RHS
                    THE RHS   ROW ONE            8.0   ROW TWO           -4.0
                BOUNDS
                 UP THE BND   COL A             40.0
                 FR           B C
                ENDATA
                """);
        assertThat(problem.columnName(0)).isEqualTo("COL A");
        assertThat(problem.rowName(1)).isEqualTo("ROW TWO");
        assertThat(problem.cost(0)).isEqualTo(1.5);
        assertThat(problem.coefficient(0, 1)).isEqualTo(30);
        assertThat(problem.rowLower(1)).isEqualTo(-4);
        assertThat(problem.upper(0)).isEqualTo(40);
    }

    @Test
    void aFreeFileMayLeaveOutTheNamesOfVectors() throws Exception {
        var problem = problem(folder, "p.mps", "* a comment\nNAME\n\nROWS\n N c\n L r\nCOLUMNS\n x r 1\nRHS\n r 4\n"
                + "BOUNDS\n UP x 3\n MI x\nENDATA\nwhat follows does not matter\n");
        assertThat(problem.rowUpper(0)).isEqualTo(4);
        assertThat(problem.upper(0)).isEqualTo(3);
        assertThat(problem.lower(0)).isEqualTo(-INF);
    }

    @Test
    void whatIsUnderstoodInOneOfSeveralWaysIsSaid() throws Exception {
        var file = Files.writeString(folder.resolve("p.mps"), "ROWS\n N c\n L r\nCOLUMNS\n x r 1\nRHS\n a r 4\n b r 5\n"
                + "BOUNDS\n UP b x -3\nENDATA\n");
        var result = (ReadResult.Readable) ProblemFiles.read(file);
        assertThat(result.problem().rowUpper(0)).isEqualTo(4);
        assertThat(result.warnings()).extracting(Fault::line, Fault::message).containsExactly(
                org.assertj.core.groups.Tuple.tuple(8, "RHS vector 'b' is left out: 'a' came first."),
                org.assertj.core.groups.Tuple.tuple(10,
                        "Column 'x' has the upper bound -3 and no lower one: it is taken to have none, not 0."));
    }
}
