// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.markers;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.load.ModelIssue;

/** Faults of models as markers. A fault that is there already keeps its marker, so that nothing flickers. */
public final class FaultMarkers {
    /** The type of markers for faults of models. */
    public static final String FAULT = "org.symbiont.core.fault";
    /** The type of markers for what a run found. */
    public static final String FINDING = "org.symbiont.core.finding";
    /** The attribute with the code of the issue, a text. */
    public static final String CODE = "code";

    private FaultMarkers() {}

    /** Makes the markers of a project those of its issues: none is left over, none is there twice. */
    public static void replace(IProject project, List<ModelIssue> issues, @Nullable IProgressMonitor monitor)
            throws CoreException {
        project.getWorkspace().run(_ -> {
            var wanted = wanted(project, issues);
            for (var marker : project.findMarkers(FAULT, true, IResource.DEPTH_INFINITE)) {
                if (wanted.remove(new Spot(marker.getResource(), marker.getAttributes())) == null) {
                    marker.delete();
                }
            }
            for (var spot : wanted.keySet()) {
                spot.resource().createMarker(FAULT, spot.attributes());
            }
        }, project, IWorkspace.AVOID_UPDATE, monitor);
    }

    private static Map<Spot, Boolean> wanted(IProject project, List<ModelIssue> issues) {
        var wanted = new LinkedHashMap<Spot, Boolean>();
        for (var issue : issues) {
            wanted.put(new Spot(resource(project, issue.file()), attributes(issue)), true);
        }
        return wanted;
    }

    /** The file of the project, or the project itself for one that the workspace does not know. */
    static IResource resource(IProject project, Path file) {
        var location = project.getLocation();
        if (location != null && file.startsWith(location.toPath())) {
            var inside = location.toPath().relativize(file).toString();
            var found = inside.isEmpty() ? project : project.getFile(inside);
            if (found.exists()) {
                return found;
            }
        }
        return project;
    }

    private static Map<String, Object> attributes(ModelIssue issue) {
        var attributes = new HashMap<String, Object>();
        attributes.put(IMarker.SEVERITY, severity(issue.severity()));
        attributes.put(IMarker.MESSAGE, issue.message());
        attributes.put(IMarker.LINE_NUMBER, issue.line());
        attributes.put(IMarker.CHAR_START, issue.offset());
        attributes.put(IMarker.CHAR_END, issue.offset() + issue.length());
        attributes.put(CODE, issue.code());
        return attributes;
    }

    private static int severity(ModelIssue.Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }

    /** What makes a marker the same as another. */
    private record Spot(IResource resource, Map<String, Object> attributes) {}
}
