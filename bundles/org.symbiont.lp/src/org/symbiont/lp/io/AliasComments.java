// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.symbiont.lp.problem.Names;

/**
 * Comments that keep what a format cannot say: {@code column Asn_s = Asnæs heat} where a name had to be changed, {@code
 * problem = ...} in the LP format, which has no place for it. Other readers skip them.
 */
final class AliasComments {
    private static final String PROBLEM = "problem";

    private final Map<String, String> originals = new HashMap<>();

    /** Looks whether the text of a comment is one of ours. */
    void note(String comment) {
        int equals = comment.indexOf(" = ");
        if (equals > 0 && isOurs(comment.substring(0, equals).strip())) {
            originals.put(comment.substring(0, equals).strip(), comment.substring(equals + 3));
        }
    }

    private static boolean isOurs(String key) {
        return key.equals(PROBLEM) || key.startsWith("column ") || key.startsWith("row ") || key.startsWith("set ");
    }

    String problem() {
        return originals.getOrDefault(PROBLEM, "");
    }

    /** The name that stands for {@code written}, itself if none does. */
    String original(String what, String written) {
        return originals.isEmpty() ? written : originals.getOrDefault(what + " " + written, written);
    }

    static void writeProblem(Appendable out, String prefix, String name) throws IOException {
        if (!name.isEmpty()) {
            write(out, prefix + " " + PROBLEM, name);
        }
    }

    static void write(Appendable out, String prefix, String what, Names names, WrittenNames written, int count)
            throws IOException {
        for (int k = 0; k < count; k++) {
            if (!names.apply(k).equals(written.get(k))) {
                write(out, prefix + " " + what + " " + written.get(k), names.apply(k));
            }
        }
    }

    private static void write(Appendable out, String key, String name) throws IOException {
        out.append(key).append(" = ").append(name.replaceAll("\\R", " ")).append('\n');
    }
}
