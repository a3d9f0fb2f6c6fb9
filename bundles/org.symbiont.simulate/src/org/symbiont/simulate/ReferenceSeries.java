// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.model.query.Names;
import org.symbiont.results.Samples;
import org.symbiont.results.Series;

/** Data as series, in the units in which their variables are shown. */
final class ReferenceSeries {
    private ReferenceSeries() {}

    static List<Series> of(List<Reference> references, Prepared prepared) {
        var series = new ArrayList<Series>();
        for (var reference : references) {
            String name = Names.qualified(reference.variable());
            prepared.shown().stream().filter(each -> each.element().equals(name) && reference.times().length > 0)
                    .findFirst()
                    .ifPresent(shown -> series.add(new Series(name, reference.label(), reference.kind(),
                            shown.unitText(), prepared.model().source().specs().timeUnits(),
                            Samples.of(reference.times()), Samples.of(shown.values(reference.values())))));
        }
        return series;
    }
}
