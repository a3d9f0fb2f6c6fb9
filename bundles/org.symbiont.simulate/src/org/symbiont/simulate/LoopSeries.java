// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.symbiont.results.Samples;
import org.symbiont.results.Series;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.loops.FeedbackAnalysis;
import org.symbiont.sd.loops.FeedbackAnalyzer;
import org.symbiont.sd.run.RunSettings;
import org.symbiont.simulate.translate.Notes;

/** Which feedback loops move a dynamics, and when: the strongest as series that can be stacked. */
final class LoopSeries {
    /** More layers than this nobody tells apart. */
    private static final int MOST = 12;
    /** Values of a run that the scores keep in memory. */
    private static final double LARGEST = 2e7;

    private LoopSeries() {}

    /** The series; what has to be said of the loops goes to the notes. */
    static List<Series> of(CompiledModel model, RunSettings settings, org.symbiont.model.Dynamics dynamics,
            Notes notes) {
        if ((double) model.program().values() * settings.specs().steps() > LARGEST) {
            notes.info(dynamics, "loops.left-out", "The feedback loops of dynamics '" + dynamics.getName()
                    + "' are not scored: the run has " + settings.specs().steps() + " steps. Take a larger step.");
            return List.of();
        }
        var analysis = FeedbackAnalyzer.analyze(model, settings, FeedbackAnalyzer.DEFAULT_LIMIT);
        if (analysis.times().length < 2) {
            return List.of();
        }
        var strongest = IntStream.range(0, analysis.loops().size()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -strength(analysis.dominance()[i]))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(i -> strength(analysis.dominance()[i]) > 0).limit(MOST).sorted().toList();
        tell(analysis, strongest.size(), dynamics, notes);
        var times = Samples.of(analysis.times());
        var series = new ArrayList<Series>();
        for (int i : strongest) {
            var loop = analysis.loops().get(i);
            series.add(new Series(dynamics.getName() + "." + loop.id(), loop.chain(), Series.Kind.LOOP, "",
                    settings.specs().timeUnits(), times, Samples.of(analysis.dominance()[i])));
        }
        return series;
    }

    private static void tell(FeedbackAnalysis analysis, int shown, org.symbiont.model.Dynamics dynamics, Notes notes) {
        if (!analysis.complete()) {
            notes.warning(dynamics, "loops.cut", analysis.note());
        } else if (shown < analysis.loops().size()) {
            notes.info(dynamics, "loops", "Dynamics '" + dynamics.getName() + "' has " + analysis.loops().size()
                    + " feedback loops; the " + shown + " strongest are in the result.");
        }
    }

    private static double strength(double[] shares) {
        return Arrays.stream(shares).map(Math::abs).sum();
    }
}
