// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.json;

import org.symbiont.results.CoalitionValue;
import org.symbiont.results.CompanyShare;
import org.symbiont.results.CoreFinding;
import org.symbiont.results.GainSharing;
import org.symbiont.results.SidePayment;

/** Writes how a gain is shared. */
final class SharingJson {
    private final JsonOutput out;

    SharingJson(JsonOutput out) {
        this.out = out;
    }

    void members(GainSharing sharing) {
        out.text("method", sharing.method());
        out.text("indicator", sharing.indicator());
        out.text("unit", sharing.unit());
        out.number("alone", sharing.alone());
        out.number("together", sharing.together());
        out.number("gain", sharing.gain());
        out.flag("exact", sharing.exact());
        out.rows("companies", sharing.companies(), this::company);
        out.object("core", () -> core(sharing.core()));
        out.rows("payments", sharing.payments(), this::payment);
        out.rows("coalitions", sharing.coalitions(), this::coalition);
    }

    private void company(CompanyShare company) {
        out.text("company", company.company());
        out.number("alone", company.alone());
        out.number("earned", company.earned());
        out.number("share", company.share());
        out.number("gain", company.gain());
        out.number("payment", company.payment());
        out.number("error", company.error());
    }

    private void core(CoreFinding core) {
        out.text("state", core.state().word());
        out.number("excess", core.excess());
        out.rows("proof", core.proof(), this::weighted);
        out.texts("objecting", core.objecting());
        out.number("objection", core.objection());
    }

    private void weighted(CoreFinding.WeightedCoalition coalition) {
        out.texts("companies", coalition.companies());
        out.number("weight", coalition.weight());
    }

    private void payment(SidePayment payment) {
        out.text("from", payment.from());
        out.text("to", payment.to());
        out.number("amount", payment.amount());
    }

    private void coalition(CoalitionValue coalition) {
        out.texts("companies", coalition.companies());
        out.number("value", coalition.value());
    }
}
