// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An indicator at a plan, over the whole horizon.
 *
 * @param name of the indicator
 * @param label what people read; {@code null} where the model gives none
 * @param level of the scope
 * @param scope qualified name of the unit, company or cluster that it speaks of
 * @param value not finite where the indicator is not defined at this plan; then a diagnostic says why
 * @param unit of the value; empty for a pure number
 * @param pillar that it belongs to
 * @param sense which way is better
 * @param published figures that others gave for it
 */
public record IndicatorValue(String name, @Nullable String label, Level level, String scope, double value, String unit,
        Pillar pillar, Sense sense, List<PublishedReference> published) {

    public IndicatorValue {
        published = List.copyOf(published);
    }

    /** Unique in its case: the name for the cluster, else scope and name with a dot between. */
    public String key() {
        return level == Level.CLUSTER ? name : scope + "." + name;
    }

    /** The label, else the name. */
    public String title() {
        return label == null ? name : label;
    }
}
