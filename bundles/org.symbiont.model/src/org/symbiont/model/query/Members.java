// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.query;

import java.util.List;
import java.util.Optional;

/** Picks members of one kind from an ordered list of members. */
public final class Members {

    private Members() {}

    /** The members of the kind, in order. */
    public static <T> List<T> all(List<?> members, Class<T> kind) {
        return members.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The first member of the kind. */
    public static <T> Optional<T> first(List<?> members, Class<T> kind) {
        for (Object member : members) {
            if (kind.isInstance(member)) {
                return Optional.of(kind.cast(member));
            }
        }
        return Optional.empty();
    }

    /** Whether there is a member of the kind. */
    public static boolean has(List<?> members, Class<?> kind) {
        return first(members, kind).isPresent();
    }
}
