// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Lets the tools print as they do, and keeps the lines that are complaints. */
final class OutputWatch {

    /** As ANTLR ({@code warning(200): ...}) and the workflow's log ({@code 12 WARN  Fragment - ...}) print them. */
    private static final Pattern COMPLAINT = Pattern.compile("\\b(warning|error)\\(\\d+\\)|^\\d+ +(WARN|ERROR|FATAL) ");

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

    private OutputWatch() {}

    static OutputWatch start() {
        var watch = new OutputWatch();
        System.setOut(watch.both(watch.out));
        System.setErr(watch.both(watch.err));
        return watch;
    }

    /** The complaints so far, in the order of printing. */
    List<String> stop() {
        System.out.flush();
        System.err.flush();
        System.setOut(out);
        System.setErr(err);
        return complaints(copy.toString(StandardCharsets.UTF_8));
    }

    static List<String> complaints(String output) {
        return output.lines().filter(line -> COMPLAINT.matcher(line).find()).toList();
    }

    private PrintStream both(PrintStream shown) {
        return new PrintStream(new OutputStream() {
            @Override
            public void write(int b) {
                shown.write(b);
                synchronized (copy) {
                    copy.write(b);
                }
            }

            @Override
            public void flush() {
                shown.flush();
            }
        }, true, StandardCharsets.UTF_8);
    }
}
