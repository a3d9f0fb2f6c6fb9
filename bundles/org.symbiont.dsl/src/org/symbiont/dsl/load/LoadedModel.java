// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.symbiont.model.query.ClusterView;

/**
 * What a file or folder holds.
 *
 * @param path what was asked for
 * @param files the files that were read, in a fixed order
 * @param clusters the clusters, each with what its file imports; in a folder one for each file that holds one
 * @param issues all faults and remarks, by place
 */
public record LoadedModel(Path path, List<Path> files, List<ClusterView> clusters, List<ModelIssue> issues) {

    /** Takes copies of the lists. */
    public LoadedModel {
        files = List.copyOf(files);
        clusters = List.copyOf(clusters);
        issues = List.copyOf(issues);
    }

    /** The first cluster. */
    public Optional<ClusterView> cluster() {
        return clusters.stream().findFirst();
    }

    /** Whether there is a fault that forbids a run. */
    public boolean hasErrors() {
        return issues.stream().anyMatch(i -> i.severity() == ModelIssue.Severity.ERROR);
    }
}
