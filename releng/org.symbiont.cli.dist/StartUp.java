// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Measures how long after its start the command line shows the table of the first experiment: the process is the script itself,
 * the table is there when its first row can be read from the other end of the pipe. See docs/performance.md.
 *
 * <p>From the root of the checkout, with everything built: {@code java releng/org.symbiont.cli.dist/StartUp.java [RUNS] [MODEL]}.
 */
final class StartUp {

    private StartUp() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        String model = args.length > 1 ? args[1] : "examples/kalundborg";
        var command = List.of(Path.of("symbiont").toAbsolutePath().toString(), "run", model);
        once(command); // builds what is missing, and brings the files into memory
        var table = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        for (int run = 0; run < runs; run++) {
            double[] seconds = once(command);
            table.add(seconds[0]);
            whole.add(seconds[1]);
        }
        System.out.println(String.join(" ", command.subList(1, command.size())) + ", " + runs + " runs, seconds");
        print("first table", table);
        print("whole run", whole);
    }

    /** Seconds to the first row and to the end. */
    private static double[] once(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        double table = Double.NaN;
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (Double.isNaN(table) && line.startsWith("  ")) {
                    table = (System.nanoTime() - start) / 1e9;
                }
            }
        }
        process.waitFor();
        return new double[]{table, (System.nanoTime() - start) / 1e9};
    }

    private static void print(String what, List<Double> seconds) {
        Collections.sort(seconds);
        double median = (seconds.get((seconds.size() - 1) / 2) + seconds.get(seconds.size() / 2)) / 2;
        System.out.printf(Locale.ROOT, "%-12s median %.3f, best %.3f, worst %.3f%n", what, median, seconds.getFirst(),
                seconds.getLast());
    }
}
