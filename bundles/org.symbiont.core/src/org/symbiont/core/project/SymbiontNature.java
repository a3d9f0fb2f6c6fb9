// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.project;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/** Marks a project whose models are built. */
public final class SymbiontNature implements IProjectNature {
    /** Of the nature. */
    public static final String ID = "org.symbiont.core.nature";

    private @Nullable IProject project;

    /** Gives the nature to a project that has it not yet; the platform then adds the builder and builds. */
    public static void addTo(IProject project, @Nullable IProgressMonitor monitor) throws CoreException {
        if (project.hasNature(ID)) {
            return;
        }
        var description = project.getDescription();
        description.setNatureIds(
                Stream.concat(Stream.of(ID), Arrays.stream(description.getNatureIds())).toArray(String[]::new));
        project.setDescription(description, SubMonitor.convert(monitor));
    }

    @Override
    public void configure() throws CoreException {
        var described = getProject();
        var description = described.getDescription();
        var specs = Arrays.asList(description.getBuildSpec());
        if (specs.stream().noneMatch(spec -> SymbiontBuilder.ID.equals(spec.getBuilderName()))) {
            var command = description.newCommand();
            command.setBuilderName(SymbiontBuilder.ID);
            description.setBuildSpec(Stream.concat(specs.stream(), Stream.of(command))
                    .toArray(org.eclipse.core.resources.ICommand[]::new));
            described.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        var described = getProject();
        var description = described.getDescription();
        description.setBuildSpec(Arrays.stream(description.getBuildSpec())
                .filter(spec -> !SymbiontBuilder.ID.equals(spec.getBuilderName()))
                .toArray(org.eclipse.core.resources.ICommand[]::new));
        described.setDescription(description, null);
        SymbiontBuilder.clear(described);
    }

    @Override
    public IProject getProject() {
        if (project == null) {
            throw new IllegalStateException("The platform sets the project of a nature before it uses it");
        }
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}
