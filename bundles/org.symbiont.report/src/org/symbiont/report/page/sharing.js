// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// How a gain is shared among those who made it.
import { bar } from "./coordination.js";
import { elementName } from "./elements.js";
import { capital, unitFor, largest, number, signed, withUnit } from "./format.js";
import { table } from "./table.js";

/** Whether somebody would be better off without the others. */
function stability(core) {
    if (core?.state === "empty") {
        return "No way of sharing keeps all together: some would be better off by themselves.";
    }
    if (core?.state !== "not_empty") {
        return "";
    }
    return core.objecting.length === 0
        ? "Nobody would be better off without the others."
        : "There are shares with which nobody would leave, but these are not among them.";
}

/** The shares and the payments that lead to them; nothing where no gain is shared. */
export function sharingTables(one, context) {
    const sharing = one.sharing;
    if (!sharing) {
        return [];
    }
    const { names } = context;
    const name = (part) => [context.title, context.experiment.name, one.scenario, part];
    const unit = unitFor(sharing.unit, largest(sharing.companies.flatMap((company) => [company.alone, company.share])));
    const small = unitFor(sharing.unit, largest(sharing.companies.map((company) => company.gain)));
    const most = largest(sharing.companies.map((company) => company.gain)) || 1;
    return [
        table({
            caption: "Shares of the gain of " + withUnit(sharing.gain, sharing.unit) + ", by " + capital(sharing.method), file: name("shares"), rows: sharing.companies,
            note: stability(sharing.core) + (sharing.exact ? "" : " Not every coalition was looked at: shares have errors."),
            columns: [
                { title: "Company", head: true, cell: (row) => elementName(names, row.company), csv: (row) => row.company },
                { title: "Alone (" + unit.unit + ")", numeric: true, cell: (row) => number(row.alone / unit.divisor), csv: (row) => row.alone },
                { title: "Earns together", numeric: true, cell: (row) => number(row.earned / unit.divisor), csv: (row) => row.earned },
                { title: "Ends with", numeric: true, cell: (row) => number(row.share / unit.divisor), csv: (row) => row.share },
                { title: "Gain (" + small.unit + ")", numeric: true, cell: (row) => signed(row.gain / small.divisor), csv: (row) => row.gain },
                { title: "", cell: (row) => bar(row.gain / most), csv: () => "" },
                { title: "Payment (" + small.unit + ")", numeric: true, cell: (row) => signed(row.payment / small.divisor), csv: (row) => row.payment },
                sharing.exact ? null : { title: "Error (" + small.unit + ")", numeric: true, cell: (row) => number((row.error ?? 0) / small.divisor), csv: (row) => row.error },
                { title: "Unit of the file", csvOnly: true, cell: () => sharing.unit },
            ].filter((column) => column !== null),
        }),
        (sharing.payments ?? []).length === 0 ? null : table({
            caption: "Side payments", file: name("payments"), rows: sharing.payments,
            columns: [
                { title: "From", head: true, cell: (row) => elementName(names, row.from), csv: (row) => row.from },
                { title: "To", cell: (row) => elementName(names, row.to), csv: (row) => row.to },
                { title: "Amount", numeric: true, cell: (row) => withUnit(row.amount, sharing.unit), csv: (row) => row.amount },
            ],
        }),
    ].filter((part) => part !== null);
}
