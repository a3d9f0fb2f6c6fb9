// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Map;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.jspecify.annotations.Nullable;

/** A file of a model. A file that is no text in UTF-8, or too large, is an empty model with one fault that says so. */
public final class SymbiontResource extends LazyLinkingResource {

    @Override
    protected void doLoad(InputStream input, @Nullable Map<?, ?> options) throws IOException {
        // Xtext hands over text that is already decoded as such a stream, in its own encoding
        SourceText source = input instanceof LazyStringInputStream text
                ? new SourceText.Readable(text.getString())
                : SourceText.read(input);
        String text = source instanceof SourceText.Readable readable ? readable.text() : "";
        IParseResult result = getParser().parse(new StringReader(withWholeLineEnd(text)));
        updateInternalState(getParseResult(), result);
        if (source instanceof SourceText.Unreadable fault) {
            getErrors().add(new FileFault(fault, String.valueOf(getURI())));
        }
    }

    /** Xtext fails to find the line of a place behind a carriage return that ends the text. */
    private static String withWholeLineEnd(String text) {
        return text.endsWith("\r") ? text + "\n" : text;
    }

    @Override
    public String getEncoding() {
        return "UTF-8";
    }

    /** Whether the file could be read as text. */
    public boolean isReadable() {
        return getErrors().stream().noneMatch(FileFault.class::isInstance);
    }
}
