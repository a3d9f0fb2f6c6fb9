// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

import org.symbiont.lp.problem.LpProblem;

/** Reads and writes problem files, by the ending of their names. */
public final class ProblemFiles {
    private ProblemFiles() {}

    /**
     * Reads {@code .lp}, {@code .mps}, and both with {@code .gz}; whatever is wrong comes back as a fault with its
     * line.
     */
    public static ReadResult read(Path file) {
        var format = FileFormat.of(file);
        if (format.isEmpty()) {
            return new ReadResult.Unreadable(new Fault(file.toString(), 0,
                    "The ending says neither .lp nor .mps (nor .lp.gz or .mps.gz): the format is not known."));
        }
        try {
            return format.get() == FileFormat.LP ? LpFormatReader.read(file) : MpsReader.read(file);
        } catch (FaultException wrong) {
            return new ReadResult.Unreadable(wrong.fault());
        }
    }

    /** Writes in the format of the ending; a file that is there stays until the new one is complete. */
    public static void write(LpProblem problem, Path file) throws IOException {
        var format = FileFormat.of(file);
        if (format.isEmpty()) {
            throw new IOException(file + ": the ending says neither .lp nor .mps (nor .lp.gz or .mps.gz).");
        }
        write(problem, file, format.get());
    }

    /** Writes in this format, whatever the ending; gzipped if it is {@code .gz}. */
    public static void write(LpProblem problem, Path file, FileFormat format) throws IOException {
        var target = file.toAbsolutePath();
        var part = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
        try {
            try (var out = Files.newOutputStream(part);
                    var packed = FileFormat.isGzip(file) ? new GZIPOutputStream(out) : out;
                    var writer = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8))) {
                write(problem, writer, format);
            }
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Writes to any place that takes text. Lines end in {@code \n} everywhere. */
    public static void write(LpProblem problem, Appendable out, FileFormat format) throws IOException {
        switch (format) {
            case LP -> new LpFormatWriter(problem, out).write();
            case FREE_MPS -> new MpsWriter(problem, out, false).write();
            case FIXED_MPS -> new MpsWriter(problem, out, true).write();
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException onThisDisk) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
