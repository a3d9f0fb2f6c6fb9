// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A list of codes. Its file has a line for each group: the group's code, a bar, and the ends of its members' codes, with an asterisk
 * where a waste is hazardous.
 */
final class CodeList {

    private final SortedMap<String, Boolean> codes = new TreeMap<>();
    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    private CodeList() {}

    /** Reads a list; between the code of a group and the end of a member's stands the separator. */
    static CodeList read(String file, String separator) {
        var list = new CodeList();
        try (InputStream input = CodeList.class.getResourceAsStream(file);
                var reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> list.add(line, separator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    private void add(String line, String separator) {
        String[] parts = line.split(" \\| ");
        var members = new ArrayList<String>();
        for (String end : parts[1].split(" ")) {
            String code = parts[0] + separator + end.replace("*", "");
            codes.put(code, end.endsWith("*"));
            members.add(code);
        }
        groups.put(parts[0], List.copyOf(members));
    }

    /** The codes, sorted, each with whether it is marked by an asterisk. */
    SortedMap<String, Boolean> codes() {
        return codes;
    }

    /** The groups in the order of the file, each with the codes of its members. */
    Map<String, List<String>> groups() {
        return groups;
    }
}
