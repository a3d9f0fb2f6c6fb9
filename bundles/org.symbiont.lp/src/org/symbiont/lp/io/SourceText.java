// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;

/** The lines of a file, unpacked and decoded, with their numbers; whatever fails is a fault at the line reached. */
final class SourceText implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final String file;
    private final BufferedReader reader;
    private int line;

    private SourceText(String file, BufferedReader reader) {
        this.file = file;
        this.reader = reader;
    }

    static SourceText open(Path file) throws FaultException {
        InputStream in = null;
        try {
            if (Files.isDirectory(file)) {
                throw new FileNotFoundException("it is a folder");
            }
            in = Files.newInputStream(file);
            var plain = FileFormat.isGzip(file) ? new GZIPInputStream(in, BUFFER) : in;
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return new SourceText(file.toString(), new BufferedReader(new InputStreamReader(plain, decoder), BUFFER));
        } catch (IOException failure) {
            close(in);
            // What is there but cannot be unpacked is wrong from its first line on.
            int place = failure instanceof ZipException || failure instanceof EOFException ? 1 : 0;
            throw new FaultException(new Fault(file.toString(), place, inWords(failure)));
        }
    }

    private static void close(@Nullable InputStream in) {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException alreadyBroken) {
            // The first failure is the one to report.
            return;
        }
    }

    /** The next line, or {@code null} at the end. */
    @Nullable
    String next() throws FaultException {
        try {
            line++;
            return reader.readLine();
        } catch (IOException failure) {
            throw fault(inWords(failure));
        }
    }

    /** The number of the line read last. */
    int line() {
        return line;
    }

    String file() {
        return file;
    }

    /** A fault at the line read last. */
    FaultException fault(String message) {
        return faultAt(line, message);
    }

    FaultException faultAt(int place, String message) {
        return new FaultException(new Fault(file, place, message));
    }

    private static String inWords(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "The file does not exist.";
            case AccessDeniedException denied -> "The file may not be read.";
            case ZipException broken -> "The file is not readable as gzip (" + broken.getMessage() + ").";
            case EOFException cut -> "The file is not readable as gzip (it is cut off).";
            case CharacterCodingException other -> "The file is not in UTF-8.";
            default -> "The file cannot be read: " + failure.getMessage() + ".";
        };
    }

    @Override
    public void close() throws FaultException {
        try {
            reader.close();
        } catch (IOException failure) {
            throw fault(inWords(failure));
        }
    }
}
