// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why something could not be written, in words. */
final class OutputTrouble {
    private OutputTrouble() {}

    static String reason(IOException problem) {
        return switch (problem) {
            case AccessDeniedException _ -> "it may not be written";
            case NoSuchFileException _ -> "there is no such folder";
            case FileSystemException other -> other.getReason() == null ? "the system refuses" : other.getReason();
            default -> String.valueOf(problem.getMessage());
        };
    }
}
