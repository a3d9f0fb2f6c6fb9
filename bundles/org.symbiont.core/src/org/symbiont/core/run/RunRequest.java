// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.run;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.symbiont.experiment.RunOptions;
import org.symbiont.experiment.SolverChoice;

/**
 * What a launch configuration asks for.
 *
 * @param file with the model
 * @param experiments names of those to run; empty for all
 * @param solver its id; empty for the one that chooses by problem
 * @param seconds limit for each problem that is solved; 0 for none
 */
public record RunRequest(IFile file, Set<String> experiments, String solver, int seconds) {
    /** The type of launch configurations. */
    public static final String TYPE = "org.symbiont.core.experiment";
    /** The attribute with the path of the model in the workspace. */
    public static final String FILE = "file";
    /** The attribute with the list of experiments. */
    public static final String EXPERIMENTS = "experiments";
    /** The attribute with the id of the solver. */
    public static final String SOLVER = "solver";
    /** The attribute with the limit of time, a whole number of seconds. */
    public static final String SECONDS = "seconds";

    /** All experiments of a model, with the default solver, without a limit. */
    public static RunRequest all(IFile file) {
        return new RunRequest(file, Set.of(), "", 0);
    }

    /** Reads a configuration. Fails with a sentence for the user where it names no file that is there. */
    static RunRequest of(ILaunchConfiguration configuration) throws CoreException {
        var path = configuration.getAttribute(FILE, "");
        if (path.isEmpty()) {
            throw refusal("The launch configuration '" + configuration.getName() + "' names no model.");
        }
        var found = ResourcesPlugin.getWorkspace().getRoot().findMember(IPath.fromPortableString(path));
        if (!(found instanceof IFile file) || !file.isAccessible()) {
            throw refusal("There is no model '" + path + "' in the workspace. Maybe its project is closed.");
        }
        var names = configuration.getAttribute(EXPERIMENTS, List.of());
        return new RunRequest(file, Set.copyOf(names), configuration.getAttribute(SOLVER, ""),
                configuration.getAttribute(SECONDS, 0));
    }

    /** Writes itself into a configuration. */
    public void writeTo(ILaunchConfigurationWorkingCopy configuration) {
        configuration.setAttribute(FILE, file.getFullPath().toPortableString());
        configuration.setAttribute(EXPERIMENTS, experiments.stream().sorted().toList());
        configuration.setAttribute(SOLVER, solver);
        configuration.setAttribute(SECONDS, seconds);
        configuration.setMappedResources(new IFile[]{file});
    }

    /** The options of the run. Fails with a sentence for the user where the solver is not installed. */
    RunOptions options() throws CoreException {
        var choice = SolverChoice.of(InstalledSolvers.all(), solver.isEmpty() ? null : solver);
        if (choice == null) {
            throw refusal("There is no solver '" + solver + "'. Maybe choose another in the launch configuration.");
        }
        return new RunOptions(experiments, Set.of(), choice, seconds > 0 ? Duration.ofSeconds(seconds) : null);
    }

    private static CoreException refusal(String sentence) {
        return new CoreException(Status.error(sentence));
    }
}
