// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symbiont.lp.io.Reading.problem;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** lp_solve's LP format, by the examples of its reference guide; each is written back in our own plain form. */
class LpFormatReaderTest {
    @TempDir
    private Path folder;

    private String plain(String text) throws Exception {
        return Reading.text(problem(folder, "p.lp", text), FileFormat.LP).replace("\n\n", "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 x1 >= 2 x2                | R1: +3 x1 -2 x2 >= 0;
            myrow: x1 + x2 >= 2         | myrow: +1 x1 +1 x2 >= 2;
            r: x1 >= 1                  | r: +1 x1 >= 1;
            x1 >= 1                     | x1 >= 1;
            2 x1 >= 2                   | x1 >= 1;
            -x1 >= -10                  | x1 <= 10;
            3 >= x1                     | x1 <= 3;
            1 <= x1 <= 3                | 1 <= x1 <= 3;
            3 >= x1 >= 1                | 1 <= x1 <= 3;
            x1 = 5                      | x1 = 5;
            x1 >= -1e30                 | free x1;
            x1 >= -Inf                  | free x1;
            2 <= x1 + x2 <= 6           | R1: 2 <= +1 x1 +1 x2 <= 6;
            r: 6 >= x1 + x2 >= 2        | r: 2 <= +1 x1 +1 x2 <= 6;
            r: 3 x1 + 2 >= 8            | r: +3 x1 >= 6;
            x1 + x2 => 2 + 3            | R1: +1 x1 +1 x2 >= 5;
            x1 + x2 =< 2 x2 + 3         | R1: +1 x1 -1 x2 <= 3;
            x1 + x2 < 4                 | R1: +1 x1 +1 x2 <= 4;
            x1 + x1 >= 3                | R1: +2 x1 >= 3;
            r: 0 x1 >= -5               | r: 0 x1 >= -5;
            3 x1 2 x2 <= 16             | R1: +3 x1 +2 x2 <= 16;
            3 x1 x2 <= 16               | R1: +3 x1 +1 x2 <= 16;
            +3 x1 +- 2 x2 <= 16         | R1: +3 x1 -2 x2 <= 16;
            3 x1 - -2 x2 <= 16          | R1: +3 x1 +2 x2 <= 16;
            3 x1 - --  -- 2 x2 <= 16    | R1: +3 x1 -2 x2 <= 16;
            3*x1 + 2 * x2 <= 16         | R1: +3 x1 +2 x2 <= 16;
            3x1 - 2e1 <= 16             | x1 <= 12;
            x1 + x2 >= -1e30            | R1: +1 x1 +1 x2 >= -1.0E30;
            """)
    void relations(String relation, String expected) throws Exception {
        assertThat(plain("min: x1 + x2;\n" + relation + ";\n").lines().skip(1).filter(line -> !line.isEmpty()))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            max: 3x + 2y;               | max: +3 x +2 y;
            MAXIMISE: x;                | max: +1 x;
            Minimize: x;                | min: +1 x;
            min: ;                      | min:;
            -x1 -x2;                    | max: -1 x1 -1 x2;
            min: 2 + x1 + 3 + x2 + 4;   | min: +1 x1 +1 x2 +9;
            min: 3 x + x;               | min: +4 x;
            min: 3 x1 >= 2              | fault
            """)
    void objectives(String objective, String expected) throws Exception {
        if (expected.equals("fault")) {
            assertThat(ProblemFiles.read(java.nio.file.Files.writeString(folder.resolve("f.lp"), objective)))
                    .isInstanceOf(ReadResult.Unreadable.class);
        } else {
            assertThat(plain(objective).strip()).isEqualTo(expected);
        }
    }

    @Test
    void aRangeComesAfterItsRow() throws Exception {
        assertThat(plain("min: ; r: x + y >= 2; r: <= 6; x + 2 y <= 8; R2: >= 1;")).isEqualTo("""
                min: +0 x +0 y;
                r: 2 <= +1 x +1 y <= 6;
                R2: 1 <= +1 x +2 y <= 8;
                """);
    }

    @Test
    void declarations() throws Exception {
        assertThat(plain("""
                /* all of them,
                   with comments */
                max: x + 2y + 3z + 4u + 5v + 6w; // to the end
                c1: x + y + z + u + v + w <= 40;
                y <= 10; u <= 9; u >= 2; int x
                ,v;
                sec y u;
                sin v;
                bin z;
                free w;
                """)).isEqualTo("""
                max: +1 x +2 y +3 z +4 u +5 v +6 w;
                c1: +1 x +1 y +1 z +1 u +1 v +1 w <= 40;
                y <= 10;
                z <= 1;
                2 <= u <= 9;
                int x,z,v;
                sec y,u,v;
                free w;
                """);
    }

    @Test
    void sets() throws Exception {
        assertThat(plain("""
                min: x1 + x2 + x3 + x4;
                sos
                SOS1: x1:5, x2:9, x3:12 <= 2:3;
                x2, x3, x4 <= 1;
                sos2
                s3: x1, x2, x4;
                s4: x4:3, x3:2, x1:1;
                int x1;
                """)).isEqualTo("""
                min: +1 x1 +1 x2 +1 x3 +1 x4;

                int x1;
                sos
                SOS1: x1:5,x2:9,x3:12 <= 2:3;
                SOS2: x2:1,x3:2,x4:3 <= 1:2;
                s3: x1:1,x2:2,x4:3 <= 2:3;
                s4: x1:1,x3:2,x4:3 <= 2:4;
                """);
    }

    @Test
    void keywordsMayBeColumnsWhereTheyCanBeNothingElse() throws Exception {
        assertThat(problem(folder, "p.lp", "min: free + int; free >= 3; r: int + free >= 2;").columns()).isEqualTo(2);
    }
}
