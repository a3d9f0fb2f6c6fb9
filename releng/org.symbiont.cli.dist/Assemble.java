// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the command line out of the jars that Maven gathered in {@code target}.
 *
 * <p>Each build gets a folder of its own under {@code target/cli}, and only when it is complete does {@code target/cli/current}
 * name it: a command that still runs from the one before keeps its jars, and a build that fails leaves nothing behind. The
 * time of {@code target/cli/current} is the start of the build: what is newer has yet to be built.
 *
 * <p>Arguments: the root of the checkout and the time at which the build began.
 */
final class Assemble {

    private Assemble() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var root = Path.of(args[0]);
        var begun = Instant.parse(args[1]);
        var target = root.resolve("releng/org.symbiont.cli.dist/target");
        var cli = target.resolve("cli");
        var build = cli.resolve("build-" + begun.toEpochMilli());
        Folders.delete(build);
        try {
            assemble(target, build);
            Training.run(root, build);
        } catch (IOException | InterruptedException | RuntimeException e) {
            Folders.delete(build);
            throw e;
        }
        publish(cli, build, begun);
    }

    private static void assemble(Path target, Path build) throws IOException {
        var lib = Files.createDirectories(build.resolve("lib"));
        var gathered = List.of(target.resolve("bundles"), target.resolve("libraries"));
        var jars = new ArrayList<Path>();
        for (var folder : gathered) {
            jars.addAll(Folders.list(folder).stream().filter(Files::isRegularFile).toList());
        }
        try (var oldClasses = new OldClasses(jars)) {
            for (var jar : jars) {
                PlainJar.copy(jar, lib.resolve(jar.getFileName()), oldClasses);
            }
        }
        for (var folder : gathered) {
            Folders.delete(folder); // or the next build finds versions that nobody wants any more
        }
        MissingClasses.refuse(lib);
        LauncherJar.write(build.resolve("symbiont.jar"), Folders.list(lib));
    }

    private static void publish(Path cli, Path build, Instant begun) throws IOException {
        var current = cli.resolve("current");
        var previous = Files.exists(current) ? Files.readString(current).strip() : "";
        var next = Files.writeString(cli.resolve("next"), build.getFileName() + "\n");
        Files.setLastModifiedTime(next, FileTime.from(begun));
        Files.move(next, current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (var folder : Folders.list(cli)) {
            var name = folder.getFileName().toString();
            if (Stream.of("current", previous, build.getFileName().toString()).noneMatch(name::equals)) {
                Folders.delete(folder);
            }
        }
    }
}
