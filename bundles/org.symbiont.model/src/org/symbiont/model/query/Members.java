// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Picks members of one kind from an ordered list of members. */
public final class Members {

    private Members() {}

    /** The members of the kind, in order. */
    public static <T> List<T> all(List<?> members, Class<T> kind) {
        // no streams and no lists for one member: large models ask this millions of times
        T only = null;
        List<T> several = null;
        for (Object member : members) {
            if (kind.isInstance(member)) {
                T found = kind.cast(member);
                if (only == null) {
                    only = found;
                } else {
                    several = several == null ? new ArrayList<>(List.of(only)) : several;
                    several.add(found);
                }
            }
        }
        if (several != null) {
            return Collections.unmodifiableList(several);
        }
        return only == null ? List.of() : List.of(only);
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
