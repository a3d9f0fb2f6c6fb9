// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.server;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletionException;
import org.apache.log4j.Logger;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** What a client is told of a question that could not be answered: a sentence. The trace of a bug goes to the log. */
final class ServerFaults {

    private static final Logger LOG = Logger.getLogger(ServerFaults.class);

    private ServerFaults() {}

    static ResponseError error(Throwable fault) {
        Throwable cause = fault;
        while ((cause instanceof CompletionException || cause instanceof InvocationTargetException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return switch (cause) {
            case ResponseErrorException refused -> refused.getResponseError();
            case UnsupportedOperationException unknown -> of(ResponseErrorCode.MethodNotFound,
                    unknown.getMessage() == null ? "This is not served." : unknown.getMessage());
            default -> {
                LOG.error("A question could not be answered", cause);
                yield of(ResponseErrorCode.InternalError,
                        "The language services have met an error of their own: " + cause.getClass().getSimpleName()
                                + ".");
            }
        };
    }

    private static ResponseError of(ResponseErrorCode code, String message) {
        return new ResponseError(code, message, null);
    }
}
