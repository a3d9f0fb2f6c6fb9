// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.mwe2.launch.runtime.Mwe2Launcher;

/**
 * Runs one MWE2 workflow, unless nothing has changed that it reads. Fails where the tools behind it only warn: an ANTLR
 * warning means that the parser takes one reading of an ambiguous text in silence.
 *
 * <p>Arguments: the folder of the bundles, the bundle to generate (its workflow and what it wrote last are found there), the
 * workflow, and the files it reads, all but the first relative to the bundle.
 */
final class Generate {

    private Generate() {}

    public static void main(String[] args) throws IOException {
        var bundles = Path.of(args[0]);
        var bundle = bundles.resolve(args[1]);
        var files = List.of(args).subList(2, args.length).stream().map(bundle::resolve).toList();
        var fingerprint = Fingerprint.of(files);
        var stamp = new Stamp(bundle);
        if (stamp.holds(fingerprint)) {
            System.out.println("Up to date: " + args[1]);
            return;
        }
        stamp.remove();
        var complaints = run(files.getFirst(), bundles);
        if (!complaints.isEmpty()) {
            complaints.forEach(System.err::println);
            System.err.println(args[1] + ": the generator complained, see above. Nothing of it was accepted.");
            System.exit(1);
        }
        stamp.write(fingerprint);
    }

    private static List<String> run(Path workflow, Path bundles) {
        var output = OutputWatch.start();
        try {
            new Mwe2Launcher().run(new String[]{workflow.toString(), "-p", "rootPath=" + bundles});
            return output.stop();
        } catch (RuntimeException e) {
            var complaints = new ArrayList<>(output.stop());
            complaints.add(String.valueOf(e.getMessage()).lines().limit(5).collect(Collectors.joining("\n")));
            return complaints;
        }
    }
}
