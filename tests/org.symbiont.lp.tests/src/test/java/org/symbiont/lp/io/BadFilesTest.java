// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symbiont.lp.io.Reading.fault;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a file: one message, with the line. */
class BadFilesTest {
    private static final String HEAD = "NAME t~ROWS~ N c~ L r~ G s~COLUMNS~ x c 1 r 2~ y r 1~";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAME t~ROWS~ N c~ L r~COLUMNS~ x r     | 6 | A line of COLUMNS has a column and one or two pairs of row and number, but this has 2 fields.
            NAME t~ROWS~ N c~ L r~COLUMNS~ x r 1~  | 7 | The file ends in section COLUMNS, without ENDATA: it seems to be cut off.
            NAME t~ROWS~ L r~ROWS~ENDATA~          | 4 | Section ROWS is there twice.
            NAME t~ROWS~ L r~ G r~ENDATA~          | 4 | Row 'r' is there twice.
            NAME t~ROWS~ N r~ G r~ENDATA~          | 4 | Row 'r' is there twice.
            NAME t~ROWS~ Z r~ENDATA~               | 3 | Row 'r' has type 'Z': it must be N, L, G or E.
            *H y q 1~ENDATA~                       | 9 | Row 'q' is not known: section ROWS does not declare it.
            *H z r NaN~ENDATA~                     | 9 | 'NaN' is not a number.
            *H z r 1e400~ENDATA~                   | 9 | '1e400' is not a number.
            *H z r 0x1p3~ENDATA~                   | 9 | '0x1p3' is not a number.
            *H z r 1 r 2~ENDATA~                   | 9 | Column 'z' has row 'r' twice.
            *H x s 1~ENDATA~                       | 9 | Column 'x' comes again after others: its lines must follow each other.
            *H M 'MARKER' 'WHAT'~ENDATA~           | 9 | A MARKER must say 'INTORG' or 'INTEND'.
            *HRHS~ b q 1~ENDATA~                   | 10 | Row 'q' is not known: section ROWS does not declare it.
            *HRHS~ b r nan~ENDATA~                 | 10 | 'nan' is not a number.
            *HRHS~ b~ENDATA~                       | 10 | A line of RHS has a name and one or two pairs of row and number, but this has 1 fields.
            *HBOUNDS~ UP b q 1~ENDATA~             | 10 | Column 'q' is not known: section COLUMNS does not have it.
            *HBOUNDS~ XX b x 1~ENDATA~             | 10 | 'XX' is no type of bound: known are UP, LO, FX, FR, MI, PL, BV, LI, UI, SC.
            *HBOUNDS~ UP b x~ENDATA~               | 10 | Column 'b' is not known: section COLUMNS does not have it.
            *HBOUNDS~ LO b x 5~ UP b x 3~ENDATA~   | 11 | Column 'x' must lie in 5 .. 3: the lower end is above the upper.
            *HBOUNDS~ UP b x 3~ LO b x 5~ENDATA~   | 11 | Column 'x' must lie in 5 .. 3: the lower end is above the upper.
            *HQUADOBJ~ENDATA~                      | 9 | 'QUADOBJ' is no section of a linear problem in MPS. Known are [NAME, OBJSENSE, OBJNAME, ROWS, COLUMNS, RHS, RANGES, BOUNDS, SOS, SOS1, SOS2, ENDATA]; data lines begin with a blank.
            *HSOS~ S1 s a p~ENDATA~                | 10 | The priority 'p' is not a number.
            *HSOS~ S1 s a 1~ s q 1~ENDATA~         | 11 | Column 'q' is not known: section COLUMNS does not have it.
            *HSOS~ S1 s a 1~ s x 1~ s y 1~ENDATA~  | 10 | Set 'a' has the weight 1 twice: weights give the order.
            OBJSENSE~ UP~ENDATA~                   | 2 | OBJSENSE is 'UP': it must be MIN or MAX.
            ~ x r 1~ENDATA~                        | 2 | There is a data line before the first section.
            ~                                      | 2 | The file is empty: an MPS file begins with NAME or ROWS.
            """)
    void mps(String text, int line, String message) throws Exception {
        assertFault("p.mps", text.replace("*H", HEAD).replace('~', '\n'), line, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ~                                   | 2 | The file is empty: an LP file begins with an objective, at least 'min: ;'.
            min: x                              | 2 | Expected ';' after the objective, but found the end of the file.
            best: x;                            | 1 | Expected the objective, 'max:' or 'min:', but found 'best'.
            min: x;~c: x + y >= 2;~c: x >= 3;   | 3 | Row 'c' is there twice.
            min: x;~c: <= 3;                    | 2 | Row 'c' is not known: a range must come after its row.
            min: x;~c: x + y >= 5;~c: <= 3;     | 3 | Row 'c' must lie in 5 .. 3: the lower end is above the upper.
            min: x;~5 <= x + y <= 3;            | 2 | Row 'R1' must lie in 5 .. 3: the lower end is above the upper.
            min: x;~1 <= x + y >= 3;            | 2 | Two relations in one row must point the same way, as in 1 <= x + y <= 3.
            min: x;~x >= 5;~x <= 3;             | 3 | Column 'x' must lie in 5 .. 3: the lower end is above the upper.
            min: x;~x <= -5;                    | 2 | Column 'x' must lie in 0 .. -5: the lower end is above the upper, for it is 0 unless it is given.
            min: x;~x + y 3;                    | 2 | Expected '<=', '>=' or '=', but found ';'.
            min: x;~c: x + y <= NaN;            | 2 | 'NaN' is not a number, and no column or row can be called so.
            min: nan x;                         | 1 | 'nan' is not a number, and no column or row can be called so.
            min: x;~0 x >= 3;                   | 2 | Column 'x' has the coefficient 0 in its bound. With a label before it, this is a row.
            min: x;~3 >= 2;                     | 2 | The relation has no column.
            min: x;~x >= (3);                   | 2 | The character '(' has no meaning in the LP format.
            min: 3 * 4;                         | 1 | Expected a column after '*', but found '4'.
            min: x + ;                          | 1 | Expected a number or a column, but found ';'.
            min: 1e30 x;                        | 1 | The coefficient 1.0E30 is infinite.
            min: 1e999 x;                       | 1 | '1e999' is not a number.
            min: x;~int y;                      | 2 | Column 'y' is not known: nothing before has it.
            min: x;~int x                       | 3 | Expected a column, but found the end of the file.
            min: x;~/* no end~                  | 2 | The comment that begins here does not end.
            min: x + y;~sos~s: x,y;             | 3 | Set 's' has type 0: only 1 and 2 are known. In section 'sos' it stands at the end, as in x, y, z <= 2;
            min: x + y;~sos1~s: x:1,y:1;        | 3 | Set 's' has the weight 1 twice: weights give the order.
            """)
    void lp(String text, int line, String message) throws Exception {
        assertFault("p.lp", text.replace('~', '\n'), line, message);
    }

    private void assertFault(String name, String text, int line, String message) throws Exception {
        var file = Files.writeString(folder.resolve(name), text);
        assertThat(fault(file)).hasToString(file + ":" + line + ": " + message);
    }

    @Test
    void missing() {
        assertThat(fault(folder.resolve("gone.mps")).toString()).endsWith("gone.mps: The file does not exist.");
    }

    @Test
    void folder() throws Exception {
        assertThat(fault(Files.createDirectory(folder.resolve("d.lp"))).toString())
                .endsWith("The file cannot be read: it is a folder.");
    }

    @Test
    void unknownEnding() {
        assertThat(fault(folder.resolve("p.xlsx")).toString()).endsWith("p.xlsx: The ending says neither .lp nor .mps "
                + "(nor .lp.gz or .mps.gz): the format is not known.");
    }

    @Test
    void notGzip() throws Exception {
        var file = Files.writeString(folder.resolve("p.mps.gz"), "NAME t\n");
        assertThat(fault(file).toString()).startsWith(file + ":1: The file is not readable as gzip");
    }

    @Test
    void gzipCutOff() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("NAME t\nROWS\n N c\n".getBytes(StandardCharsets.UTF_8));
            for (int k = 0; k < 1000; k++) {
                gzip.write((" L row" + Integer.toHexString(k * 7919) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        var file = folder.resolve("p.mps.gz");
        Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
        assertThat(fault(file).message()).isEqualTo("The file is not readable as gzip (it is cut off).");
        assertThat(fault(file).line()).isPositive();
    }

    @Test
    void notUtf8() throws Exception {
        var file = Files.write(folder.resolve("p.lp"), new byte[]{'m', 'i', 'n', ':', ' ', (byte) 0xe9, ';'});
        assertThat(fault(file)).hasToString(file + ":1: The file is not in UTF-8.");
    }
}
