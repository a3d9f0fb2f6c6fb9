// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of the file.
 *
 * @param name without the prefix of XMILE's own namespace
 * @param attributes by name
 * @param children in order
 * @param text its own, as it stands
 * @param line where it begins, from 1
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, StringBuilder text,
        int line) {

    Stream<XmlElement> all(String child) {
        return children.stream().filter(c -> c.name.equals(child));
    }

    Optional<XmlElement> first(String child) {
        return all(child).findFirst();
    }

    boolean has(String child) {
        return first(child).isPresent();
    }

    /** The text of a child, stripped; empty if there is no such child. */
    String textOf(String child) {
        return first(child).map(c -> c.text.toString().strip()).orElse("");
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }
}
