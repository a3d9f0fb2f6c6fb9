// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.server;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.symbiont.dsl.load.ModelFileFinder;

/** Finds the model files of a project as the command line does; folders that are hidden are not looked into. */
final class ModelFileScanner implements IFileSystemScanner {

    @Inject
    private UriExtensions uris;

    @Override
    public void scan(URI root, IAcceptor<URI> acceptor) {
        Path folder = Path.of(root.toFileString());
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            // As editors write addresses, or a file that is opened would be another one than that which was found
            ModelFileFinder.in(folder)
                    .forEach(file -> acceptor.accept(uris.withEmptyAuthority(URI.createFileURI(file.toString()))));
        } catch (IOException e) {
            // a folder that cannot be read has no files; those that are opened are known all the same
        }
    }
}
