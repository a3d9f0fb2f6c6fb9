// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The plan of the house: each bundle's ring and the bundles it may use. What these may use it may use too, so the table names
 * the nearest only. A new bundle gets its line here, and a sentence in docs/architecture.md if it opens a new way.
 */
final class House {

    static final String PREFIX = "org.symbiont.";

    private final Map<String, Room> rooms = new LinkedHashMap<>();

    private House() {}

    /**
     * A bundle as planned.
     *
     * @param uses names without {@link House#PREFIX}
     */
    record Room(String name, Ring ring, List<String> uses) {}

    static House ofSymbiont() {
        return new House()
                .room(Ring.KERNEL, "lp")
                .room(Ring.KERNEL, "lp.foreign", "lp")
                .room(Ring.KERNEL, "lp.lpsolve", "lp", "lp.foreign")
                .room(Ring.KERNEL, "lp.highs", "lp", "lp.foreign")
                .room(Ring.KERNEL, "lp.scip", "lp", "lp.foreign")
                .room(Ring.KERNEL, "bilevel", "lp")
                .room(Ring.KERNEL, "units")
                .room(Ring.KERNEL, "sd", "units")
                .room(Ring.KERNEL, "sd.xmile", "sd")
                .room(Ring.KERNEL, "results", "units")
                .room(Ring.KERNEL, "report", "results")
                .room(Ring.KERNEL, "network")
                .room(Ring.HEADLESS, "model", "units")
                .room(Ring.HEADLESS, "dsl", "model")
                .room(Ring.HEADLESS, "dsl.ide", "dsl")
                .room(Ring.HEADLESS, "analysis", "model", "network", "results")
                .room(Ring.HEADLESS, "optimize", "model", "lp", "bilevel", "results")
                .room(Ring.HEADLESS, "simulate", "model", "sd", "results", "optimize")
                .room(Ring.HEADLESS, "experiment", "dsl", "analysis", "optimize", "simulate", "sd.xmile")
                .room(Ring.HEADLESS, "diagram", "dsl.ide")
                .room(Ring.HEADLESS, "cli", "experiment", "diagram", "report", "lp.lpsolve", "lp.highs")
                .room(Ring.WORKBENCH, "core", "dsl.ide", "experiment", "cli")
                .room(Ring.WORKBENCH, "editor", "core")
                .room(Ring.WORKBENCH, "ui", "core")
                .room(Ring.WORKBENCH, "results.ui", "core")
                .room(Ring.WORKBENCH, "help")
                .room(Ring.WORKBENCH, "diagram.ui", "diagram", "core")
                .room(Ring.WORKBENCH, "sirius", "diagram", "core");
    }

    private House room(Ring ring, String name, String... uses) {
        rooms.put(name, new Room(name, ring, List.of(uses)));
        return this;
    }

    Collection<Room> rooms() {
        return rooms.values();
    }

    /** The room of a bundle, by its symbolic name; empty for one that is not planned. */
    Optional<Room> of(String symbolicName) {
        return Optional.ofNullable(rooms.get(symbolicName.substring(PREFIX.length())));
    }

    /** Whether one planned bundle may use another, directly or through others. */
    boolean allows(Room from, Room to) {
        return reachable(from, new LinkedHashSet<>()).contains(to.name());
    }

    private Set<String> reachable(Room from, Set<String> seen) {
        for (var next : from.uses()) {
            if (seen.add(next)) {
                reachable(rooms.get(next), seen);
            }
        }
        return seen;
    }
}
