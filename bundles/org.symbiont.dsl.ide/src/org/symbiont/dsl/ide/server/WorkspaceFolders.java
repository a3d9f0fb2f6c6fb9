// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.server;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.workspace.FileProjectConfig;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.eclipse.xtext.workspace.WorkspaceConfig;

/**
 * Each folder of the workspace is a project. Its address is its name, since two folders may well be called alike; a folder
 * inside of another one belongs to that one.
 */
@SuppressWarnings("restriction") // Xtext marks what describes projects as internal, and has nothing else for it
final class WorkspaceFolders implements IMultiRootWorkspaceConfigFactory {

    @Inject
    private UriExtensions uris;

    @Override
    public IWorkspaceConfig getWorkspaceConfig(List<WorkspaceFolder> folders) {
        var workspace = new WorkspaceConfig();
        List<URI> all = folders.stream().filter(f -> f != null && f.getUri() != null).map(f -> folder(f.getUri()))
                .filter(URI::isFile).distinct().toList();
        for (URI folder : all) {
            if (all.stream().noneMatch(outer -> isInside(folder, outer))) {
                var project = new FileProjectConfig(folder, folder.toString(), workspace);
                project.addSourceFolder(".");
                workspace.addProject(project);
            }
        }
        return workspace;
    }

    private URI folder(String text) {
        URI uri = uris.toUri(text);
        return uri.hasTrailingPathSeparator() ? uri : uri.appendSegment("");
    }

    private static boolean isInside(URI folder, URI outer) {
        return !folder.equals(outer) && folder.toString().startsWith(outer.toString());
    }
}
