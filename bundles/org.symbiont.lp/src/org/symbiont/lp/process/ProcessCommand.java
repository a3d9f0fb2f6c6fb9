// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.process;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.symbiont.lp.solver.SolverBackend;

/**
 * The command that starts a {@link SolverProcess}: the Java of this process, with the jars or folders that hold this
 * bundle, the backend, and what the backend needs. They are found by their classes, so it works from a class path and
 * from inside OSGi alike.
 */
final class ProcessCommand {
    private ProcessCommand() {}

    static ProcessBuilder of(SolverBackend backend) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Without these a crash writes a report into the caller's folder, and to the stream that the answer comes by.
        command.addAll(
                List.of("-XX:+SuppressFatalErrorMessage", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED"));
        for (String name : System.getProperties().stringPropertyNames().stream().sorted().toList()) {
            if (name.startsWith("symbiont.")) {
                command.add("-D" + name + "=" + System.getProperty(name));
            }
        }
        command.addAll(List.of("-cp", classPath(backend), SolverProcess.class.getName(), backend.getClass().getName()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static String classPath(SolverBackend backend) throws IOException {
        var places = new LinkedHashSet<String>();
        places.add(place(SolverProcess.class));
        places.add(place(backend.getClass()));
        for (var companion : backend.companions()) {
            places.add(place(companion));
        }
        return String.join(File.pathSeparator, places);
    }

    private static String place(Class<?> type) throws IOException {
        var source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IOException("it is not known which jar '" + type.getName() + "' is in.");
        }
        return file(source.getLocation());
    }

    private static String file(URL location) throws IOException {
        try {
            return Path.of(location.toURI()).toString();
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            throw new IOException("'" + location + "' is not a file.", notAFile);
        }
    }
}
