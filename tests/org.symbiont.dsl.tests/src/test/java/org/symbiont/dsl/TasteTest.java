// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.symbiont.dsl.load.LoadedModel;
import org.symbiont.dsl.load.ModelIssue.Severity;
import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.model.TradeKind;
import org.symbiont.model.builtin.BuiltInProperty;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Horizons;
import org.symbiont.model.query.Names;
import org.symbiont.model.query.Places;

/** The example that the language was designed on is read without a fault, and means what it says. */
class TasteTest {

    private final LoadedModel loaded = SymbiontLanguage.load(Resources.path("taste/taste.symbiont"));

    @Test
    void hasNoFault() {
        assertThat(loaded.issues()).filteredOn(i -> i.severity() != Severity.INFO).isEmpty();
    }

    @Test
    void saysWhatWasNotChecked() {
        assertThat(loaded.issues()).extracting(i -> i.code()).containsOnly(IssueCodes.NOT_CHECKED).hasSize(2);
    }

    @Test
    void holdsWhatItDeclares() {
        ClusterView view = loaded.cluster().orElseThrow();
        assertThat(view.companies()).extracting(Names::display).containsExactly("Northport Power", "Boardworks");
        assertThat(view.units()).extracting(Names::qualified).containsExactly("Powerhouse.CHP", "Boardworks.Boards");
        assertThat(view.currency().orElseThrow().getCode()).isEqualTo("EUR");
        assertThat(Horizons.periods(view.horizon().orElseThrow())).hasValue(12);
        assertThat(Places.format(view.companies().getFirst().getPlace())).isEqualTo("55.661, 11.080");
        var gypsum = view.resources().stream().filter(r -> r.getName().equals("gypsum")).findFirst().orElseThrow();
        assertThat(view.trade(gypsum, TradeKind.DISPOSE)).isPresent();
        assertThat(view.trade(gypsum, TradeKind.SELL)).isEmpty();
    }

    @Test
    void pathsReachProperties() {
        var outage = loaded.cluster().orElseThrow().scenarios().get(1);
        var segments = outage.getSettings().getFirst().getPath().getSegments();
        assertThat(segments).extracting(s -> s.getTarget().getName()).containsExactly("Powerhouse", "CHP", "available");
        assertThat(segments.getLast().getTarget()).isInstanceOf(BuiltInProperty.class);
    }
}
