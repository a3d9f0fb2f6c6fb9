// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.picture;

import java.util.List;
import java.util.stream.Stream;

/**
 * A box of a diagram.
 *
 * @param id unique in the picture; for what the model names, its qualified name
 * @param kind what it stands for, which decides its shape
 * @param title what people read in it
 * @param group what its resource is, which decides the colour of a market or store
 * @param ports where lines dock, in the order of the text
 * @param inner the boxes inside
 */
public record Box(String id, BoxKind kind, String title, FlowGroup group, List<Port> ports, List<Box> inner) {

    /** Takes copies of the lists. */
    public Box {
        ports = List.copyOf(ports);
        inner = List.copyOf(inner);
    }

    /** A box with nothing inside and no ports. */
    public static Box plain(String id, BoxKind kind, String title, FlowGroup group) {
        return new Box(id, kind, title, group, List.of(), List.of());
    }

    /** This box, then all inside it. */
    public Stream<Box> withInner() {
        return Stream.concat(Stream.of(this), inner.stream().flatMap(Box::withInner));
    }
}
