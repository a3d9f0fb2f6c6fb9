// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.store.RunStore;
import org.symbiont.results.store.StoredRun;

/** Runs that a user names: those of a project by {@code last}, {@code last~1} or the begin of an id, others by their file or folder. */
final class StoredRuns {
    private final Console console;
    private final RunStore store;
    private final Path project;

    /** The runs of a project, seen from where the command works. */
    StoredRuns(Console console, Path project) {
        this.console = console;
        this.project = project;
        store = RunKeeper.storeOf(console.folder().resolve(project));
    }

    /** A run as JSON, and how it is called. */
    record Named(String name, String json) {}

    /** Where the project keeps them. */
    RunStore store() {
        return store;
    }

    /** The run of this name. Ends the command where there is none. */
    Named find(String name) {
        try {
            var stored = store.find(name);
            if (stored.isPresent()) {
                return new Named(stored.get().id(), stored.get().json());
            }
            var file = file(name);
            if (file != null) {
                return new Named(name, Files.readString(file, StandardCharsets.UTF_8));
            }
            throw new Failure(ExitCode.USAGE, "There is no run '" + name + "'. " + known());
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED,
                    "Run '" + name + "' could not be read: " + OutputTrouble.reason(e) + ".");
        }
    }

    private @Nullable Path file(String name) {
        try {
            var path = console.folder().resolve(name);
            var inside = path.resolve("result.json");
            return Files.isRegularFile(path) ? path : Files.isRegularFile(inside) ? inside : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private String known() throws IOException {
        var runs = store.runs();
        return runs.isEmpty()
                ? "'" + project + "' has none yet: symbiont run " + project
                : "'" + project + "' has: "
                        + runs.reversed().stream().map(StoredRun::id).collect(Collectors.joining(", ")) + ".";
    }
}
