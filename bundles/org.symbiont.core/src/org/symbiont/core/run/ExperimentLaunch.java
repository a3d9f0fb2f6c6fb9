// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.run;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.jspecify.annotations.Nullable;

/** Runs experiments for a launch configuration. Dirty editors of the project are saved first: what is seen is what is run. */
public final class ExperimentLaunch extends LaunchConfigurationDelegate {

    @Override
    public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch,
            @Nullable IProgressMonitor monitor) throws CoreException {
        var request = RunRequest.of(configuration);
        var process = new ExperimentProcess(launch, request);
        var job = new ExperimentJob(request, request.options(), process);
        process.start(job);
    }

    @Override
    protected IProject[] getBuildOrder(ILaunchConfiguration configuration, String mode) throws CoreException {
        return new IProject[]{RunRequest.of(configuration).file().getProject()};
    }

    /** The run reads the files itself, and tells in the console what is wrong with them. */
    @Override
    public boolean buildForLaunch(ILaunchConfiguration configuration, String mode, @Nullable IProgressMonitor monitor) {
        return false;
    }

    @Override
    public boolean finalLaunchCheck(ILaunchConfiguration configuration, String mode,
            @Nullable IProgressMonitor monitor) {
        return true;
    }
}
