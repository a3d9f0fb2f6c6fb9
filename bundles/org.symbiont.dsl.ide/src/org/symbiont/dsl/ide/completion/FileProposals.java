// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.Assignment;
import org.symbiont.dsl.ide.completion.Proposal.Kind;
import org.symbiont.dsl.library.Library;
import org.symbiont.dsl.resource.ProjectFolder;
import org.symbiont.model.query.ModelFiles;

/** Files of the project that can be imported, or hold tables. */
final class FileProposals implements ProposalSource {

    private static final int DEEPEST = 6;
    private static final int MOST = 200;

    @Override
    public void propose(Assignment assignment, Place place) {
        switch (Rules.place(assignment)) {
            case "Import.importURI" -> {
                files(".symbiont", place);
                for (String name : Library.names()) {
                    String written = '"' + ModelFiles.LIBRARY + ":" + name + '"';
                    place.propose(Kind.FILE, written, written, "comes with the language", "");
                }
            }
            case "Table.file" -> files(".csv", place);
            default -> {
                // no file stands here
            }
        }
    }

    private static void files(String ending, Place place) {
        Resource own = place.model().eResource();
        if (own == null || !own.getURI().isFile()) {
            return;
        }
        Path file = Path.of(own.getURI().toFileString());
        Path folder = Path.of(ProjectFolder.of(own).toFileString());
        for (Path found : find(folder, ending)) {
            if (!found.equals(file)) {
                String relative = URI.createFileURI(found.toString()).deresolve(own.getURI()).toString();
                String path = URI.decode(relative.isEmpty() ? found.getFileName().toString() : relative);
                place.propose(Kind.FILE, '"' + path + '"', '"' + path + '"', "file of the project", "");
            }
        }
    }

    private static List<Path> find(Path folder, String ending) {
        try (Stream<Path> all = Files.find(folder, DEEPEST, (path, attributes) -> attributes.isRegularFile()
                && path.toString().endsWith(ending) && !isHidden(folder.relativize(path)))) {
            return all.sorted().limit(MOST).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // what cannot be read cannot be proposed
        }
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
