// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.List;

import org.symbiont.results.Series;

/** Tells series in text. */
public final class SeriesSummary {
    private final int width;
    private final Style style;

    public SeriesSummary(int width, Style style) {
        this.width = width;
        this.style = style;
    }

    /** A table of a few times under a title. */
    public List<String> lines(String title, List<Series> series) {
        var page = new Page(width, style);
        page.line(style.heading(title));
        new SeriesSection(page).write("", series);
        page.line("");
        page.line(style.quiet("All values: --format csv or json, -o FILE."));
        return page.lines();
    }
}
