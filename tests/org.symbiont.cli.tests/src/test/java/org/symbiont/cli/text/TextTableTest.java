// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void alignsColumns() {
        var table = new TextTable("  ");
        table.row(Cell.left("what"), Cell.right("value"), Cell.left("note"));
        table.row(Cell.left("x"), Cell.right("1"), Cell.left("a long note"));

        assertThat(table.lines(80)).containsExactly("  what  value  note", "  x         1  a long note");
    }

    @Test
    void cutsWordsAndNeverNumbers() {
        var table = new TextTable("");
        table.row(Cell.left("a name that is far too long"), Cell.right("1 234 567 890"));

        assertThat(table.lines(30)).containsExactly("a name that i..  1 234 567 890");
    }

    @Test
    void countsLettersAndNotBytes() {
        var table = new TextTable("");
        table.row(Cell.left("Asn\u00e6s"), Cell.right("1"));
        table.row(Cell.left("Statoil"), Cell.right("2"));

        assertThat(table.lines(80)).containsExactly("Asn\u00e6s    1", "Statoil  2");
    }
}
