// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symbiont.lp.io.Reading.problem;
import static org.symbiont.lp.io.Reading.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiont.lp.cases.Cases;
import org.symbiont.lp.cases.Tableau;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Names;
import org.symbiont.lp.problem.SosSet;
import org.symbiont.lp.random.RandomProblems;
import org.symbiont.lp.random.WildProblems;

/** What is written is read again, number for number and name for name. */
class RoundTripTest {
    @TempDir
    private Path folder;

    private LpProblem again(LpProblem problem, FileFormat format, String name) throws Exception {
        var file = folder.resolve(name);
        ProblemFiles.write(problem, file, format);
        return problem(file);
    }

    private static String ending(FileFormat format) {
        return format == FileFormat.LP ? "p.lp" : "p.mps";
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void wildNumbersOfEveryKind(FileFormat format) throws Exception {
        for (int seed = 0; seed < 200; seed++) {
            var problem = WildProblems.of(seed);
            assertThat(again(problem, format, ending(format)).hasSameContentAs(problem)).as("seed %d", seed).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void everyCase(FileFormat format) throws Exception {
        for (var it : Cases.all()) {
            if (!it.name().contains("crossed") && !(it.problem().columns() == 0 && format == FileFormat.LP)) {
                assertThat(again(it.problem(), format, ending(format)).hasSameContentAs(it.problem())).as(it.name())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.lp.gz", "p.mps.gz", "P.LP", "P.MPS.GZ"})
    void byEnding(String name) throws Exception {
        var problem = RandomProblems.discrete(3, 30, 20);
        var file = folder.resolve(name);
        ProblemFiles.write(problem, file);
        assertThat(problem(file).hasSameContentAs(problem)).isTrue();
        assertThat(Files.readAllBytes(file)[0] == 0x1f).isEqualTo(FileFormat.isGzip(file));
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).as("nothing is left over").containsExactly(file);
        }
    }

    @ParameterizedTest
    @EnumSource(value = FileFormat.class, names = {"LP", "FREE_MPS"})
    void strangeNames(FileFormat format) throws Exception {
        var names = List.of("Asnæs heat", "free", "e1", "1st", "a=b", "2_x", "x", "a_b", "inf", "NaN", "", "C1",
                "*star",
                "∑ (t/d)");
        var builder = LpProblem.builder().name("Kalundborg: 10 years").columnNames(Names.of(names))
                .rowNames(Names.of(names));
        for (int k = 0; k < names.size(); k++) {
            builder.column(0, k + 1, k);
            builder.coefficient(builder.atLeast(k), k, 1);
        }
        builder.sos(SosSet.ofType1("one of – two", 0, 1));
        var problem = builder.build();
        assertThat(again(problem, format, ending(format)).hasSameContentAs(problem)).as(text(problem, format)).isTrue();
    }

    @Test
    void fixedNamesWithBlanks() throws Exception {
        var problem = Tableau.minimize(1.25, 2).atLeast(1.0 / 3, 2.0 / 3, 1e-7).between(-1, 1e17, 1, 1)
                .with(b -> b.columnNames(Names.of(List.of("A B", "B C D"))).rowNames(Names.of(List.of("R 1", "R 2"))))
                .problem();
        assertThat(again(problem, FileFormat.FIXED_MPS, "p.mps").hasSameContentAs(problem)).isTrue();
    }

    @Test
    void theSameProblemGivesTheSameBytes() throws Exception {
        for (var format : FileFormat.values()) {
            assertThat(text(WildProblems.of(5), format)).isEqualTo(text(WildProblems.of(5), format));
        }
    }

    @Test
    void anUnwritablePlaceLeavesWhatIsThere() throws Exception {
        var file = Files.writeString(folder.resolve("p.lp"), "min: ;");
        var broken = Tableau.minimize(1).with(b -> b.columnNames(index -> {
            throw new IllegalStateException("names are not to be had");
        })).problem();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ProblemFiles.write(broken, file))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Files.readString(file)).isEqualTo("min: ;");
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).containsExactly(file);
        }
    }

    @Test
    void howItLooks() throws Exception {
        var problem = Tableau.maximize(3, 0, -2.5).atMost(4, 1, 1.0 / 3).between(-1, 8, 0, 1, 1).equal(2, 1, 0, 1)
                .bounds(1, 2, 9).bounds(2, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                .kind(0, ColumnKind.INTEGER)
                .kind(1, ColumnKind.SEMI_CONTINUOUS)
                .with(b -> b.constant(7).name("demo").sos(SosSet.ofType2("s", 0, 1))).problem();
        assertThat(text(problem, FileFormat.LP)).isEqualTo("""
                // problem = demo
                max: +3 C1 +0 C2 -2.5 C3 +7;

                R1: +1 C1 +0.3333333333333333 C2 <= 4;
                R2: -1 <= +1 C2 +1 C3 <= 8;
                R3: +1 C1 +1 C3 = 2;
                2 <= C2 <= 9;

                int C1;

                sec C2;

                free C3;

                sos
                s: C1:1,C2:2 <= 2:1;
                """);
        assertThat(text(problem, FileFormat.FREE_MPS)).isEqualTo("""
                NAME          demo
                OBJSENSE
                    MAX
                ROWS
                 N  COST
                 L  R1
                 L  R2
                 E  R3
                COLUMNS
                    MARKER                 'MARKER'                 'INTORG'
                    C1        COST      3
                    C1        R1        1
                    C1        R3        1
                    MARKER                 'MARKER'                 'INTEND'
                    C2        R1        0.3333333333333333
                    C2        R2        1
                    C3        COST      -2.5
                    C3        R2        1
                    C3        R3        1
                RHS
                    RHS       COST      -7
                    RHS       R1        4
                    RHS       R2        8
                    RHS       R3        2
                RANGES
                    RNG       R2        9
                BOUNDS
                 PL BND       C1
                 LO BND       C2        2
                 SC BND       C2        9
                 FR BND       C3
                SOS
                 S2 SOS       s         1
                    SOS       C1        1
                    SOS       C2        2
                ENDATA
                """);
    }
}
