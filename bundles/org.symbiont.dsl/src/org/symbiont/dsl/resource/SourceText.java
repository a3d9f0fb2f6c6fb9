// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.symbiont.dsl.IssueCodes;

/** The text of a file, or why there is none. */
sealed interface SourceText {

    /** The most that is read of one file, in bytes: far more than anybody writes, far less than exhausts the memory. */
    int LARGEST = 20 * 1024 * 1024;

    /** A text. */
    record Readable(String text) implements SourceText {}

    /** No text. */
    record Unreadable(String code, String message, int line, int column, int offset) implements SourceText {}

    /** Reads a stream to its end, strictly as UTF-8. */
    static SourceText read(InputStream input) throws IOException {
        byte[] bytes = input.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            double megabytes = (bytes.length + input.transferTo(OutputStream.nullOutputStream())) / 1024.0
                    / 1024.0;
            return new Unreadable(IssueCodes.FILE_SIZE, String.format(Locale.ROOT,
                    "The file has %.1f MB; a model file has at most %d MB. Maybe split it with import, or keep series in CSV files.",
                    megabytes, LARGEST / 1024 / 1024), 1, 1, 0);
        }
        return decode(bytes);
    }

    private static SourceText decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (!result.isError()) {
            return new Readable(text);
        }
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int column = text.length() - text.lastIndexOf('\n');
        return new Unreadable(IssueCodes.ENCODING, "The file is not UTF-8: byte 0x%02X at offset %d. Save it as UTF-8."
                .formatted(bytes[in.position()] & 0xFF, in.position()), line, column, text.length());
    }
}
