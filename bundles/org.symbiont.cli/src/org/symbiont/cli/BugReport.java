// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What the user sees of a bug: one sentence, and the file that holds the rest. */
final class BugReport {
    private BugReport() {}

    /** Writes the trace to a log file and returns the sentence. */
    static String write(Throwable bug, List<String> arguments) {
        var text = new StringWriter();
        var writer = new PrintWriter(text);
        writer.println(Instant.now() + "  symbiont " + String.join(" ", arguments));
        writer.println("Java " + System.getProperty("java.runtime.version") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch"));
        bug.printStackTrace(writer);
        writer.flush();
        try {
            Path file = Files.createTempFile("symbiont-bug-", ".log");
            Files.writeString(file, text.toString());
            return "This is a fault of Symbiont, not of the model: " + summary(bug) + ". Please report it with '" + file
                    + "'.";
        } catch (IOException e) {
            return "This is a fault of Symbiont, not of the model: " + summary(bug)
                    + ". Its log could not be written either.";
        }
    }

    private static String summary(Throwable bug) {
        String message = bug.getMessage();
        return bug.getClass().getSimpleName()
                + (message == null ? "" : " (" + message.lines().findFirst().orElse("") + ")");
    }
}
