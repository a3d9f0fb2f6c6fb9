// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import org.symbiont.sd.expr.ExprPrinter;

/** Writes trajectories for other programs: the same in every language, numbers that read back as the same bits. */
public final class SeriesText {
    private SeriesText() {}

    /** First column {@code time}, then one a variable; names quoted where they must be; lines end in LF. */
    public static String csv(Trajectory trajectory) {
        var out = new StringBuilder("time");
        trajectory.names().forEach(n -> out.append(',').append(quoted(n)));
        out.append('\n');
        for (int row = 0; row < trajectory.size(); row++) {
            out.append(ExprPrinter.number(trajectory.times()[row]));
            for (var column : trajectory.columns()) {
                out.append(',').append(ExprPrinter.number(column[row]));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String quoted(String name) {
        boolean plain = name.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** {@code {"time": [...], "series": {"name": [...]}}}. */
    public static String json(Trajectory trajectory) {
        var out = new StringBuilder("{\"time\": ");
        numbers(out, trajectory.times());
        out.append(", \"series\": {");
        for (int i = 0; i < trajectory.names().size(); i++) {
            out.append(i == 0 ? "\n" : ",\n").append(escaped(trajectory.names().get(i))).append(": ");
            numbers(out, trajectory.columns()[i]);
        }
        return out.append("}}\n").toString();
    }

    private static void numbers(StringBuilder out, double[] values) {
        out.append('[');
        for (int i = 0; i < values.length; i++) {
            out.append(i == 0 ? "" : ", ")
                    .append(Double.isFinite(values[i]) ? ExprPrinter.number(values[i]) : "null");
        }
        out.append(']');
    }

    private static String escaped(String name) {
        var out = new StringBuilder("\"");
        for (char c : name.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
