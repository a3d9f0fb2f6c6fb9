// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.PathSegment;
import org.symbiont.model.Property;
import org.symbiont.model.Scenario;
import org.symbiont.model.Setting;

/**
 * The settings of a scenario, those that it extends first, by the element and the property that they set. A setting that nobody asked for has
 * no effect on a plan; {@link #unused()} tells which.
 */
public final class Overlay {
    private final Map<Key, List<Setting>> settings = new HashMap<>();
    private final LinkedHashSet<Setting> unused = new LinkedHashSet<>();
    private final Map<Key, Circumstances.Driven> driven = new HashMap<>();
    private final LinkedHashSet<Circumstances.Driven> idle = new LinkedHashSet<>();

    private record Key(EObject element, String property) {}

    private Overlay() {}

    /** The settings of a scenario; none without one. */
    public static Overlay of(@Nullable Scenario scenario) {
        return of(scenario, Circumstances.NONE);
    }

    /** The settings of a scenario and what circumstances drive. */
    static Overlay of(@Nullable Scenario scenario, Circumstances circumstances) {
        var overlay = new Overlay();
        for (var each : circumstances.driven()) {
            overlay.driven.put(new Key(each.element(), each.property()), each);
            overlay.idle.add(each);
        }
        for (var each : line(scenario)) {
            each.getSettings().forEach(overlay::add);
        }
        return overlay;
    }

    /** The scenario and all that it extends, from the most general on. A scenario that extends itself counts once. */
    private static List<Scenario> line(@Nullable Scenario scenario) {
        var line = new LinkedHashSet<Scenario>();
        for (var at = scenario; at != null && line.add(at);) {
            at = at.getBase();
        }
        return new ArrayList<>(line).reversed();
    }

    private void add(Setting setting) {
        unused.add(setting);
        if (setting.getPath() == null || setting.getPath().getSegments().size() < 2) {
            return;
        }
        var segments = setting.getPath().getSegments();
        PathSegment last = segments.getLast();
        var owner = segments.get(segments.size() - 2).getTarget();
        if (last.getTarget() instanceof Property property && owner != null) {
            settings.computeIfAbsent(new Key(owner, property.getName()), key -> new ArrayList<>()).add(setting);
        }
    }

    /** What sets this property of this element, in the order in which it applies. */
    List<Setting> of(EObject element, String property) {
        if (settings.isEmpty()) {
            return List.of();
        }
        var found = settings.getOrDefault(new Key(element, property), List.of());
        unused.removeAll(found);
        return found;
    }

    /** What drives this property of this element, {@code null} for nothing. */
    Circumstances.@Nullable Driven driven(EObject element, String property) {
        var found = driven.get(new Key(element, property));
        idle.remove(found);
        return found;
    }

    /** What is driven but read by no plan. */
    List<Circumstances.Driven> idle() {
        return List.copyOf(idle);
    }

    /** The elements of which something is set or driven. */
    List<EObject> owners() {
        return Stream.concat(settings.keySet().stream(), driven.keySet().stream()).map(Key::element).distinct()
                .toList();
    }

    /** Settings that named nothing a plan reads. */
    List<Setting> unused() {
        return List.copyOf(unused);
    }
}
