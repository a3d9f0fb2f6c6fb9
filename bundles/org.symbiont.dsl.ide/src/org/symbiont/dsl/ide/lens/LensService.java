// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.lens;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.model.Experiment;

/** Finds the experiments of a file that can be run. */
public final class LensService {

    /** One lens for each experiment with a name and a verb, in the order of the text. */
    public List<Lens> of(XtextResource file) {
        var lenses = new ArrayList<Lens>();
        file.getAllContents().forEachRemaining(element -> {
            if (element instanceof Experiment experiment && experiment.getName() != null
                    && experiment.getVerb() != null) {
                Nodes.span(experiment).ifPresent(span -> lenses.add(new Lens(experiment.getName(),
                        "Run " + experiment.getName(), new Span(span.offset(), "experiment".length()))));
            }
        });
        return lenses;
    }
}
