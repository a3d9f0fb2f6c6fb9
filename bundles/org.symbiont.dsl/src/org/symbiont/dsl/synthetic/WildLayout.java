// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/** Blanks, tabs, line ends and comments at random. */
final class WildLayout {

    private static final List<String> BLANKS = List.of(" ", "  ", "\t", "\n", "\n\n\n", " \n  ", " /* between */ ",
            " // to the end\n", "\n/*\n * of several\n    lines */\n", "\n\n    /** of stars\n * and stars */",
            "  \n// alone\n\n",
            "/*\n*\n*/");

    private WildLayout() {}

    static String of(List<Word> words, long seed) {
        var random = new SplittableRandom(seed);
        String lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
        int wildness = random.nextInt(1, 30);
        var text = new StringBuilder(random.nextInt(9) == 0 ? "\uFEFF" : "");
        boolean loose = true;
        boolean slash = false;
        for (Word word : words) {
            boolean needed = !loose && !word.isLoose();
            String blanks = random.nextInt(100) < wildness || word.begins() && random.nextInt(3) > 0
                    ? BLANKS.get(random.nextInt(BLANKS.size()))
                    : needed || random.nextInt(3) > 0 ? " " : "";
            text.append(slash ? " " : "").append(blanks.replace("\n", lineEnd)).append(word.text());
            loose = word.isLoose();
            slash = "/".equals(word.text());
        }
        return text.append(random.nextBoolean() ? "" : " " + lineEnd + lineEnd).toString();
    }
}
