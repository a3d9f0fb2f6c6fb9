// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.symbiont.lp.solver.LpSolvers;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.model.Simulate;
import org.symbiont.model.query.ClusterView;
import org.symbiont.optimize.Replanner;
import org.symbiont.results.Diagnostic;
import org.symbiont.sd.xmile.XmileReader;
import org.symbiont.sd.xmile.XmileWriter;
import org.symbiont.simulate.DynamicsSimulation;
import org.symbiont.simulate.SimulationTask;
import org.symbiont.simulate.text.DynamicsText;

/**
 * A model carried over from or to a file of the XMILE standard.
 *
 * @param text in the other form; empty where it could not be carried over
 * @param diagnostics what is wrong, or gets lost
 */
public record XmileExchange(String text, List<Diagnostic> diagnostics) {

    public XmileExchange {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads an XMILE file into the text of the language.
     *
     * @param name of the file in messages
     */
    public static XmileExchange read(Path file, String name) {
        var diagnostics = new ArrayList<Diagnostic>();
        var read = XmileReader.read(file);
        read.issues().forEach(issue -> diagnostics.add(new Diagnostic(
                issue.error() ? Diagnostic.Severity.ERROR : Diagnostic.Severity.WARNING, "xmile", issue.message(), null,
                new Diagnostic.Place(name, issue.line(), 1))));
        if (read.model() == null) {
            return new XmileExchange("", diagnostics);
        }
        var text = DynamicsText.of(read.model());
        text.unsaid().forEach(each -> diagnostics.add(Diagnostic.error("xmile.unsaid", each)));
        return new XmileExchange(text.text(), diagnostics);
    }

    /** Writes the dynamics that an experiment simulates, in coherent units, as an XMILE file. */
    public static XmileExchange write(ClusterView cluster, Simulate sentence) {
        var simulation = DynamicsSimulation.of(SimulationTask.of(cluster, null, sentence),
                task -> new Replanner(task, LpSolvers.installed().auto(), SolveOptions.DEFAULT, _ -> null),
                _ -> null);
        var model = simulation.model();
        return new XmileExchange(model == null ? "" : XmileWriter.write(model), simulation.diagnostics());
    }
}
