// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.results.CaseResult;
import org.symbiont.results.CompanyShare;
import org.symbiont.results.CoreFinding;
import org.symbiont.results.ExperimentResult;
import org.symbiont.results.GainSharing;

/** How a gain is shared: what each has alone, earns in the common plan, ends with, and who pays whom. */
final class SharingSection {
    private static final int MOST_PAYMENTS = 20;

    private SharingSection() {}

    static void write(ExperimentResult experiment, Page page) {
        for (var one : experiment.cases()) {
            if (one.sharing() != null) {
                write(one, one.sharing(), page);
            }
        }
    }

    private static void write(CaseResult one, GainSharing sharing, Page page) {
        page.blank();
        String scenario = one.scenario().isEmpty() ? "" : " in " + one.scenario();
        page.words("Together " + sharing.indicator() + " is " + amount(sharing.together(), sharing) + scenario
                + ", alone " + amount(sharing.alone(), sharing) + ": a gain of " + amount(sharing.gain(), sharing)
                + ", shared by " + method(sharing) + ".", "  ", "  ");
        page.table(table(sharing, page));
        page.words(core(sharing), "  ", "  ");
        for (var payment : sharing.payments().stream().limit(MOST_PAYMENTS).toList()) {
            page.line("  " + payment.from() + " pays " + payment.to() + " " + amount(payment.amount(), sharing));
        }
        if (sharing.payments().size() > MOST_PAYMENTS) {
            page.line("  " + page.style().quiet("and " + (sharing.payments().size() - MOST_PAYMENTS)
                    + " smaller payments"));
        }
    }

    private static String method(GainSharing sharing) {
        return switch (sharing.method()) {
            case "shapley" -> sharing.exact() ? "the Shapley value" : "the Shapley value, sampled";
            case "nucleolus" -> "the nucleolus";
            default -> "what each has alone, in proportion";
        };
    }

    private static TextTable table(GainSharing sharing, Page page) {
        double size = sharing.companies().stream()
                .mapToDouble(each -> Math.max(Math.abs(each.share()), Math.abs(each.earned()))).max().orElse(0);
        var display = DisplayUnit.of(sharing.unit(), size);
        boolean withErrors = sharing.companies().stream().anyMatch(each -> each.error() != null);
        var table = new TextTable("  ");
        var header = new ArrayList<>(List.of(Cell.left(display.unit().isEmpty() ? "" : "in " + display.unit()),
                Cell.right("alone"), Cell.right("in the plan"), Cell.right("is paid"), Cell.right("share"),
                Cell.right("gain")));
        if (withErrors) {
            header.add(Cell.right("error"));
        }
        table.row(header.stream().map(cell -> cell.in(page.style()::quiet)).toList());
        sharing.companies().forEach(each -> table.row(row(each, display, withErrors)));
        return table;
    }

    private static List<Cell> row(CompanyShare share, DisplayUnit display, boolean withErrors) {
        var cells = new ArrayList<>(List.of(Cell.left(share.company()), Cell.right(display.text(share.alone())),
                Cell.right(display.text(share.earned())), Cell.right(display.signed(share.payment())),
                Cell.right(display.text(share.share())), Cell.right(display.signed(share.gain()))));
        if (withErrors) {
            cells.add(Cell.right(share.error() == null ? "" : display.text(share.error())));
        }
        return cells;
    }

    private static String core(GainSharing sharing) {
        var core = sharing.core();
        return switch (core.state()) {
            case EMPTY -> "The core is empty: " + proof(core) + " would be worth more than all together.";
            case NOT_EMPTY -> core.objecting().isEmpty()
                    ? "The core is not empty, and these shares lie in it: nobody would be better off without the others."
                    : "The core is not empty, but these shares lie outside of it.";
            case UNKNOWN -> "Whether the core is empty is not known.";
        };
    }

    private static String proof(CoreFinding core) {
        return String.join(", ", core.proof().stream().map(each -> HumanNumber.text(each.weight()) + " x {"
                + String.join(", ", each.companies()) + "}").toList());
    }

    private static String amount(double value, GainSharing sharing) {
        return DisplayUnit.withUnit(value, sharing.unit());
    }
}
