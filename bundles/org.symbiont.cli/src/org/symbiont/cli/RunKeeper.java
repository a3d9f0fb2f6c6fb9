// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.symbiont.report.ReportPage;
import org.symbiont.results.RunResult;
import org.symbiont.results.file.AtomicFile;
import org.symbiont.results.store.RunStore;

/**
 * Keeps a run in its project and writes the report of it, which is that of the last run. Both are a service beside the results
 * that were asked for: where they cannot be written, that is told and no more.
 */
final class RunKeeper {
    static final String REPORT = "report.html";

    private final Console console;

    RunKeeper(Console console) {
        this.console = console;
    }

    /** The runs of the project that a model's path belongs to: its folder. */
    static RunStore storeOf(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        return RunStore.ofProject(
                Files.isDirectory(absolute) || absolute.getParent() == null ? absolute : absolute.getParent());
    }

    void keep(RunResult result, Path model, int count) {
        var store = storeOf(model);
        var page = store.folder().resolve(REPORT);
        try {
            store.add(result, count);
            AtomicFile.write(page, writer -> ReportPage.write(result, writer));
            console.complain("Wrote " + shown(page) + ".");
        } catch (IOException e) {
            console.complain("The run could not be kept in '" + shown(store.folder()) + "': "
                    + OutputTrouble.reason(e) + ".");
        }
    }

    /** A path as the user would type it. */
    String shown(Path path) {
        var here = console.folder().toAbsolutePath().normalize();
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }
}
