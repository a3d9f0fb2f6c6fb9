// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;

import com.google.gson.stream.JsonWriter;

/** Numbers of solutions in JSON: all their digits, whole ones without a point, {@code null} for what is not finite. */
final class JsonNumber {
    private static final double LARGEST_WHOLE = 1e15;

    private JsonNumber() {}

    static void write(JsonWriter json, double value) throws IOException {
        if (!Double.isFinite(value)) {
            json.nullValue();
        } else if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            json.value((long) value);
        } else {
            json.value(value);
        }
    }
}
