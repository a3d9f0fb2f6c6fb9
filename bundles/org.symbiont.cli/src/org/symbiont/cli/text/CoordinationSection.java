// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.List;

import org.symbiont.results.CaseResult;
import org.symbiont.results.Coordination;
import org.symbiont.results.CoordinationCertificate;
import org.symbiont.results.FollowerOutcome;
import org.symbiont.results.OutsideDecision;

/** What a coordinator decided, what that is to those who follow, and whether it is proven. */
final class CoordinationSection {
    private final Page page;

    CoordinationSection(Page page) {
        this.page = page;
    }

    void write(CaseResult one) {
        var coordination = one.coordination();
        if (coordination != null) {
            page.blank();
            page.table(decisions(coordination, CaseColumns.title(one)));
            page.blank();
            page.table(followers(coordination));
            page.blank();
            page.words(proof(coordination.certificate()), "  ", "    ");
        }
    }

    private TextTable decisions(Coordination coordination, String title) {
        var table = new TextTable("  ");
        table.row(Cell.left("Decided (" + title + ")"), Cell.left(""), Cell.right(""),
                Cell.left("may be").in(page.style()::quiet));
        for (var each : coordination.decisions()) {
            table.row(Cell.left(each.element()), Cell.left(each.kind().word()), Cell.right(value(each)),
                    Cell.left(range(each)).in(page.style()::quiet));
        }
        return table;
    }

    private static String value(OutsideDecision decision) {
        if (decision.kind() == OutsideDecision.Kind.LINK) {
            return decision.value() > 0 ? "yes" : "no";
        }
        return HumanNumber.text(decision.value()) + " " + decision.unit();
    }

    private static String range(OutsideDecision decision) {
        return decision.low() == null || decision.high() == null
                ? ""
                : HumanNumber.text(decision.low()) + " .. " + HumanNumber.text(decision.high());
    }

    private TextTable followers(Coordination coordination) {
        var table = new TextTable("  ");
        table.row(Cell.left("Who follows: " + coordination.over()), Cell.left("aims at").in(page.style()::quiet),
                Cell.left(""), Cell.right("alone").in(page.style()::quiet),
                Cell.right("coordinated").in(page.style()::quiet), Cell.right("gain").in(page.style()::quiet));
        coordination.followers().forEach(each -> table.row(row(each)));
        return table;
    }

    private List<Cell> row(FollowerOutcome each) {
        var alone = each.standAlone();
        var gain = each.gain();
        double size = Math.max(Math.abs(each.value()), alone == null ? 0 : Math.abs(alone));
        var unit = DisplayUnit.of(each.unit(), size);
        return List.of(Cell.left("  " + each.element()), Cell.left(each.indicator()),
                Cell.left(unit.unit()).in(page.style()::quiet), Cell.right(alone == null ? "-" : unit.text(alone)),
                Cell.right(unit.text(each.value())),
                Cell.right(gain == null ? "-" : unit.signed(gain))
                        .in(gain == null || gain == 0
                                ? text -> text
                                : gain > 0 ? page.style()::good : page.style()::bad));
    }

    private static String proof(CoordinationCertificate certificate) {
        String value = DisplayUnit.withUnit(certificate.value(), certificate.unit());
        String regret = "Solved again at these decisions, nobody who follows could do better"
                + (certificate.regret() > 0 ? " by more than " + HumanNumber.text(certificate.regret()) : "") + "; ";
        String bound = certificate.bound() == null
                ? "how much more could be reached is not known."
                : certificate.holds()
                        ? "no decisions lead beyond " + value + ": proven optimal."
                        : "not proven optimal: the bound is "
                                + DisplayUnit.withUnit(certificate.bound(), certificate.unit()) + ".";
        String worst = certificate.pessimistic() == null
                ? ""
                : " If those with several best answers took the worst for the whole, it would be "
                        + DisplayUnit.withUnit(certificate.pessimistic(), certificate.unit()) + ".";
        return regret + bound + worst;
    }
}
