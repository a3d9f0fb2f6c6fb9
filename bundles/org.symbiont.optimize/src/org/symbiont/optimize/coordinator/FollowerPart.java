// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.model.Decider;
import org.symbiont.model.NamedElement;
import org.symbiont.optimize.problem.Part;
import org.symbiont.optimize.problem.Site;

/**
 * Who follows.
 *
 * @param number among those who follow: that of the unit or company
 * @param element the unit or company
 * @param sites whose activities and trades it decides
 * @param atEnds the lanes that start or end there
 */
record FollowerPart(int number, NamedElement element, List<Site> sites, List<Lane> atEnds) {

    /** Everybody who follows, by number. */
    static List<FollowerPart> of(Lanes lanes, boolean overCompanies) {
        var all = new ArrayList<FollowerPart>();
        for (var site : sites(lanes, overCompanies)) {
            int number = all.size();
            var ends = lanes.lanes().stream()
                    .filter(each -> each.source() == number || each.target() == number).toList();
            all.add(new FollowerPart(number, site.element(), List.of(site), ends));
        }
        return List.copyOf(all);
    }

    private static List<Site> sites(Lanes lanes, boolean overCompanies) {
        return Part.of(lanes.cluster(), overCompanies ? Decider.CLUSTER : Decider.UNITS).stream()
                .flatMap(part -> part.sites().stream()).toList();
    }

    /** Its part with the lanes at its ends: what it is paid and pays. */
    Part forObjective() {
        return part(atEnds);
    }

    /** Its part without what reaches beyond itself. */
    Part alone() {
        return part(atEnds.stream().filter(each -> !each.isCrossing()).toList());
    }

    /** Its part for limits that are divided: what it receives counts for it, and so does the way. */
    Part forLimits() {
        return part(atEnds.stream().filter(each -> each.target() == number).toList());
    }

    private Part part(List<Lane> lanes) {
        return new Part(number, element, sites, lanes.stream().mapToInt(Lane::index).toArray());
    }

    /** The part of all together. */
    static Part together(List<FollowerPart> all, Lanes lanes) {
        var sites = all.stream().flatMap(each -> each.sites().stream()).toList();
        return new Part(0, lanes.cluster().view().cluster(), sites,
                lanes.lanes().stream().mapToInt(Lane::index).toArray());
    }
}
