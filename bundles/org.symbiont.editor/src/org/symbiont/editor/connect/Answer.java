// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.connect;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.symbiont.core.SymbiontCore;

/** Waits for what the language says; a question that a change of the text has overtaken is put again. */
public final class Answer {
    private static final int TRIES = 3;

    private Answer() {}

    /** The answer, or nothing where there is none within a time. A failure is logged. */
    public static <T> Optional<T> within(int millis, Supplier<CompletableFuture<T>> question) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return Optional.ofNullable(question.get().get(millis, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (CancellationException | ExecutionException e) {
                if (!isCancellation(e)) {
                    SymbiontCore.log("The language service has failed", e);
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a change of the text is what has ended a question. */
    public static boolean isCancellation(Throwable problem) {
        var cause = problem;
        while ((cause instanceof ExecutionException || cause instanceof CompletionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof CancellationException;
    }
}
