// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules, held against this checkout. */
class ArchitectureTest {

    private static final SourceTree TREE = SourceTree.ofThisCheckout();

    static Stream<Rule> rules() {
        var house = House.ofSymbiont();
        return Stream.of(new RingRule(house), new CycleRule(), new RingSourceRule(house), new ManifestRule(),
                new HeaderRule(), new PackageInfoRule(), new TopLevelRule(), new PortableRule(),
                new LockRule(), new DeliveryRule(house));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Rule rule) {
        assertThat(rule.violations(TREE)).isEmpty();
    }

    @Test
    void looksAtSomething() {
        assertThat(BundleManifest.all(TREE)).extracting(BundleManifest::symbolicName)
                .contains("org.symbiont.lp", "org.symbiont.model", "org.symbiont.dsl");
        assertThat(TREE.under("bundles/", ".java")).hasSizeGreaterThan(50);
    }

    @Test
    void planPointsInwards() {
        var house = House.ofSymbiont();
        for (var room : house.rooms()) {
            for (var used : room.uses()) {
                var inner = house.of(House.PREFIX + used).orElseThrow();
                assertThat(inner.ring().isInside(room.ring())).as(room + " uses " + inner).isTrue();
                assertThat(house.allows(inner, room)).as("a cycle through " + room + " and " + inner).isFalse();
            }
        }
    }
}
