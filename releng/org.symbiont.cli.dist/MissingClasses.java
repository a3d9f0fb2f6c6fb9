// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * Fails the build where a class of ours uses one that no jar on the command line's class path brings. Tests do not see that:
 * they run with what the bundles need, not with the list in this folder's pom.
 */
final class MissingClasses {

    private static final String OURS = "org.symbiont.";

    private MissingClasses() {}

    static void refuse(Path lib) throws IOException {
        List<Path> jars = Folders.list(lib);
        var arguments = new ArrayList<>(List.of("--multi-release", "base", "--missing-deps", "--class-path",
                jars.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")))));
        jars.stream().filter(j -> j.getFileName().toString().startsWith(OURS)).map(Path::toString)
                .forEach(arguments::add);
        var said = new StringWriter();
        var writer = new PrintWriter(said);
        int code = ToolProvider.findFirst("jdeps").orElseThrow(() -> new IOException("This JDK has no jdeps."))
                .run(writer, writer, arguments.toArray(String[]::new));
        writer.flush();
        if (code != 0 || said.toString().contains("not found")) {
            throw new IOException(
                    "The command line lacks classes. Name their jars in releng/org.symbiont.cli.dist/pom.xml:\n"
                            + said);
        }
    }
}
