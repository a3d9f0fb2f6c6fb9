// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import org.jspecify.annotations.Nullable;
import org.symbiont.results.MachineNumber;

/**
 * Writes JSON member by member. Members without a value are left out; numbers that JSON does not know (NaN, infinite) are
 * {@code null}. Objects in a {@linkplain #rows list of rows} take one line each, so that a diff of two results is a review.
 */
final class JsonOutput {
    private static final FormattingStyle BLOCK = FormattingStyle.PRETTY.withNewline("\n").withIndent("  ");
    private static final FormattingStyle LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

    private final JsonWriter writer;

    JsonOutput(Writer target) {
        writer = new JsonWriter(target);
        writer.setFormattingStyle(BLOCK);
    }

    void text(String name, @Nullable String value) {
        if (value != null) {
            perform(() -> writer.name(name).value(value));
        }
    }

    void flag(String name, boolean value) {
        perform(() -> writer.name(name).value(value));
    }

    void whole(String name, long value) {
        perform(() -> writer.name(name).value(value));
    }

    void number(String name, @Nullable Double value) {
        if (value != null) {
            perform(() -> number(writer.name(name), value));
        }
    }

    void numbers(String name, double[] values) {
        perform(() -> {
            writer.name(name).beginArray();
            for (double value : values) {
                number(writer, value);
            }
            writer.endArray();
        });
    }

    void wholes(String name, List<Integer> values) {
        perform(() -> {
            writer.name(name).beginArray();
            for (int value : values) {
                writer.value(value);
            }
            writer.endArray();
        });
    }

    void texts(String name, List<String> values) {
        perform(() -> {
            var outer = writer.getFormattingStyle();
            writer.name(name).beginArray();
            writer.setFormattingStyle(LINE);
            for (String value : values) {
                writer.value(value);
            }
            writer.endArray();
            writer.setFormattingStyle(outer);
        });
    }

    /** The document itself. */
    void document(Runnable members) {
        perform(writer::beginObject);
        members.run();
        perform(writer::endObject);
        perform(writer::flush);
    }

    /** A member that is an object with members of its own, each on a line. */
    void object(String name, Runnable members) {
        perform(() -> writer.name(name).beginObject());
        members.run();
        perform(writer::endObject);
    }

    /** A member that is an object on one line. */
    void line(String name, Runnable members) {
        perform(() -> writer.name(name));
        line(members);
    }

    /** A member that is a list of objects, each with its members on lines of their own. */
    <T> void blocks(String name, List<T> items, Consumer<T> members) {
        perform(() -> writer.name(name).beginArray());
        for (T item : items) {
            perform(writer::beginObject);
            members.accept(item);
            perform(writer::endObject);
        }
        perform(writer::endArray);
    }

    /** A member that is a list of objects, each on one line. */
    <T> void rows(String name, List<T> items, Consumer<T> members) {
        perform(() -> writer.name(name).beginArray());
        for (T item : items) {
            line(() -> members.accept(item));
        }
        perform(writer::endArray);
    }

    private void line(Runnable members) {
        perform(writer::beginObject);
        var outer = writer.getFormattingStyle();
        writer.setFormattingStyle(LINE);
        members.run();
        perform(writer::endObject);
        writer.setFormattingStyle(outer);
    }

    private static void number(JsonWriter writer, double value) throws IOException {
        if (Double.isFinite(value)) {
            writer.jsonValue(MachineNumber.text(value));
        } else {
            writer.nullValue();
        }
    }

    private static void perform(Step step) {
        try {
            step.perform();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that may fail to be written. */
    @FunctionalInterface
    private interface Step {
        void perform() throws IOException;
    }
}
