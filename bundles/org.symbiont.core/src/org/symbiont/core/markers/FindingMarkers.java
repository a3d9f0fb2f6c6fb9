// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.markers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.jspecify.annotations.Nullable;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.RunResult;

/** What a run found out about a model, on the lines that it is about: such as the limits that cannot hold together. */
public final class FindingMarkers {
    private FindingMarkers() {}

    /** Puts the findings of a run in the place of the earlier run's. Faults of the model are the builder's and left out. */
    public static void replace(IProject project, RunResult result) throws CoreException {
        var findings = of(result);
        project.getWorkspace().run(_ -> {
            clear(project);
            for (var finding : findings) {
                place(project, finding).createMarker(FaultMarkers.FINDING, attributes(finding));
            }
        }, project, IWorkspace.AVOID_UPDATE, null);
    }

    /** Takes the findings of the last run away. */
    public static void clear(IProject project) throws CoreException {
        project.deleteMarkers(FaultMarkers.FINDING, true, IResource.DEPTH_INFINITE);
    }

    private static List<Diagnostic> of(RunResult result) {
        return result.experiments().stream()
                .flatMap(experiment -> Stream.concat(experiment.diagnostics().stream(),
                        experiment.cases().stream().flatMap(one -> one.diagnostics().stream())))
                .filter(finding -> finding.severity() != Diagnostic.Severity.INFO).distinct().toList();
    }

    private static IResource place(IProject project, Diagnostic finding) {
        var place = finding.place();
        var file = place == null ? null : project.getFile(place.file());
        return file != null && file.exists() ? file : project;
    }

    private static Map<String, Object> attributes(Diagnostic finding) {
        var attributes = new HashMap<String, Object>();
        attributes.put(IMarker.SEVERITY, finding.isError() ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING);
        attributes.put(IMarker.MESSAGE, finding.message());
        attributes.put(FaultMarkers.CODE, finding.code());
        Diagnostic.@Nullable Place place = finding.place();
        if (place != null) {
            attributes.put(IMarker.LINE_NUMBER, place.line());
        }
        return attributes;
    }
}
