// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Breaks texts: bytes, deletions, copies from elsewhere, words of the language, deep nesting, long names, odd characters. */
final class Mutation {

    private static final List<String> PIECES = List.of("{", "}", "(", ")", "[", "]", "..", ".", ",", "->", "=", ":",
            "\"", "'",
            "/*", "//", "%", "^", "-", "1e999999999", "99999999999999999999", "0.36 t", "cluster X {",
            "recipe { in 1 t x }", "in",
            "out", "if", "then", "else", "and", "not ", "stock a = 5", "2027-13", "5EUR", "import \"fuzz.symbiont\"",
            "table \"x\" column y",
            "\uFEFF", "\u0000", "\u2028", "ß", "İ", "ﬁ", "😀", "\u202E", "µ", "\t", "\r", "\r\n");

    private final SplittableRandom random;
    private final List<byte[]> others;

    Mutation(SplittableRandom random, List<byte[]> others) {
        this.random = random;
        this.others = others;
    }

    /** A broken copy. */
    byte[] of(byte[] text) {
        byte[] broken = text;
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            broken = once(broken);
        }
        return broken;
    }

    private byte[] once(byte[] text) {
        int at = random.nextInt(text.length + 1);
        return switch (random.nextInt(13)) {
            case 0 -> replaced(text, at, Math.min(text.length, at + 1), new byte[]{(byte) random.nextInt(256)});
            case 1 -> replaced(text, at, Math.min(text.length, at + random.nextInt(1, 40)), new byte[0]);
            case 2, 3, 4 -> inserted(text, at, PIECES.get(random.nextInt(PIECES.size())));
            case 5 -> inserted(text, at, PIECES.get(random.nextInt(PIECES.size())).repeat(random.nextInt(1, 3000)));
            case 6 -> inserted(text, at, "x".repeat(random.nextInt(1, 20_000)));
            case 7 -> Arrays.copyOf(text, at);
            case 8 -> swapped(text, at);
            case 9, 10 -> token(text, at, random.nextInt(3));
            case 11 -> nested(text, at);
            default -> spliced(text, at);
        };
    }

    /** Deletes the word at a place, doubles it or puts another one there. */
    private byte[] token(byte[] text, int at, int how) {
        int from = at;
        while (from > 0 && text[from - 1] > ' ') {
            from--;
        }
        int to = at;
        while (to < text.length && text[to] > ' ') {
            to++;
        }
        byte[] word = Arrays.copyOfRange(text, from, to);
        return switch (how) {
            case 0 -> replaced(text, from, to, new byte[0]);
            case 1 -> replaced(text, to, to,
                    (" " + new String(word, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            default -> replaced(text, from, to,
                    PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Puts a formula or a block there that is nested deeply, and closed. */
    private byte[] nested(byte[] text, int at) {
        int depth = random.nextInt(1, 5000);
        return random.nextBoolean()
                ? inserted(text, at, "(".repeat(depth) + "1" + ")".repeat(depth))
                : inserted(text, at, "company A { ".repeat(depth) + "}".repeat(depth));
    }

    private static byte[] inserted(byte[] text, int at, String piece) {
        return replaced(text, at, at, piece.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a part of another text in. */
    private byte[] spliced(byte[] text, int at) {
        byte[] other = others.get(random.nextInt(others.size()));
        int from = random.nextInt(other.length + 1);
        int to = Math.min(other.length, from + random.nextInt(1, 200));
        return replaced(text, at, at, Arrays.copyOfRange(other, from, to));
    }

    /** Swaps what is before a place with what is behind it, within a short reach. */
    private byte[] swapped(byte[] text, int at) {
        int reach = random.nextInt(1, 30);
        int from = Math.max(0, at - reach);
        int to = Math.min(text.length, at + reach);
        var middle = new ByteArrayOutputStream();
        middle.write(text, at, to - at);
        middle.write(text, from, at - from);
        return replaced(text, from, to, middle.toByteArray());
    }

    private static byte[] replaced(byte[] text, int from, int to, byte[] piece) {
        var result = new ByteArrayOutputStream(text.length + piece.length);
        result.write(text, 0, from);
        result.writeBytes(piece);
        result.write(text, to, text.length - to);
        return result.toByteArray();
    }
}
