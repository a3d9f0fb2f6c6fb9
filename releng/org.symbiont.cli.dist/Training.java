// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the command line once and keeps what the virtual machine learned (classes loaded, linked and profiled) as an AOT cache,
 * which halves the time of the next start. The cache is for one build of one JDK: the file {@code jdk} beside it says which.
 * Without a cache everything works, only slower, so a failed training is reported and no more.
 *
 * <p>Also run on its own, where the JDK has changed: {@code java Training.java ROOT BUILD}.
 */
final class Training {

    private static final List<String> COMMAND = List.of("run", "examples/kalundborg");

    private Training() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        run(Path.of(args[0]), Path.of(args[1]));
    }

    static void run(Path root, Path build) throws IOException, InterruptedException {
        var home = Path.of(System.getProperty("java.home"));
        var cache = build.resolve("symbiont.aot");
        var fresh = build.resolve("symbiont.aot.fresh");
        var log = build.resolve("training.log");
        var command = new ArrayList<>(List.of(home.resolve("bin/java").toString(), "-XX:AOTCacheOutput=" + fresh));
        command.addAll(Files.readAllLines(root.resolve("releng/org.symbiont.cli.dist/jvm.options")));
        command.addAll(List.of("-jar", build.resolve("symbiont.jar").toString()));
        command.addAll(COMMAND);
        int code = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start().waitFor();
        if (!Files.exists(fresh)) {
            System.err.println(
                    "No start-up cache: '" + String.join(" ", COMMAND) + "' ended with " + code + ", see " + log);
            return;
        }
        Files.move(fresh, cache, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(home.resolve("release"), build.resolve("jdk"), StandardCopyOption.REPLACE_EXISTING);
    }
}
