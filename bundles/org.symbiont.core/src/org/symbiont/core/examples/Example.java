// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.examples;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.SymbiontCore;
import org.symbiont.core.project.SymbiontNature;

/**
 * A model to start from.
 *
 * @param name of its folder and its main file
 */
public record Example(String name) {
    private static final String MODEL = "." + SymbiontCore.EXTENSION;

    /** What it is about: the comment above its cluster, else its name. */
    public String summary() {
        try {
            for (var url : Examples.files(name)) {
                if (url.getPath().endsWith("/" + name + MODEL)) {
                    return summary(Examples.text(url));
                }
            }
        } catch (IOException e) {
            SymbiontCore.log("The example '" + name + "' could not be read", e);
        }
        return name;
    }

    private String summary(String text) {
        int begin = text.indexOf("/**");
        int end = text.indexOf("*/", Math.max(begin, 0));
        return begin < 0 || end < 0
                ? name
                : text.substring(begin + 3, end).lines().map(line -> line.strip().replaceFirst("^\\* ?", ""))
                        .reduce((a, b) -> a + " " + b).orElse(name).strip();
    }

    /**
     * Makes the project: its files, its nature, in a folder that must not be there yet or be empty. The main file takes the
     * project's name.
     *
     * @param location of the folder; {@code null} for the workspace's
     * @return the main file
     */
    public IFile createProject(IProject project, @Nullable IPath location, @Nullable IProgressMonitor monitor)
            throws CoreException {
        var progress = SubMonitor.convert(monitor, 3);
        var description = project.getWorkspace().newProjectDescription(project.getName());
        description.setLocation(location);
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        var main = project.getFile(project.getName() + MODEL);
        try {
            for (var url : Examples.files(name)) {
                copy(url, project);
            }
        } catch (IOException e) {
            throw new CoreException(SymbiontCore.error("The files of '" + name + "' could not be written.", e));
        }
        SymbiontNature.addTo(project, progress.split(1));
        return main;
    }

    private void copy(URL url, IProject project) throws CoreException, IOException {
        var prefix = Examples.FOLDER + name + "/";
        var path = url.getPath();
        var inside = path.substring(path.indexOf(prefix) + prefix.length());
        var file = project.getFile(inside.equals(name + MODEL) ? project.getName() + MODEL : inside);
        makeFolder(file.getParent());
        try (var in = url.openStream()) {
            file.create(in, IResource.FORCE, null);
        }
    }

    private static void makeFolder(IContainer folder) throws CoreException {
        if (folder instanceof IFolder missing && !missing.exists()) {
            makeFolder(missing.getParent());
            missing.create(IResource.FORCE, true, null);
        }
    }
}
