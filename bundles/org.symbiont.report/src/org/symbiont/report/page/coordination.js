// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// What a coordinator decides, and what deciding together is worth.
import { el } from "./dom.js";
import { elementName } from "./elements.js";
import { percent, signed, unitFor, withUnit, words } from "./format.js";
import { table } from "./table.js";

const DECIDERS = { units: "Each unit", companies: "Each company", coordinator: "The coordinator", cluster: "The cluster" };

/** The price of autonomy, and who wins or loses. */
export function comparisonTables(context) {
    return (context.experiment.comparisons ?? []).flatMap((comparison) => [
        autonomy(comparison, context), companyGains(comparison, context), closings(comparison, context)]).filter((part) => part !== null);
}

function where(comparison, context) {
    return comparison.scenario === "" ? "" : ", " + context.names.scenario(comparison.scenario);
}

function decider(word) {
    return DECIDERS[word] ?? words(word);
}

function autonomy(comparison, context) {
    const best = comparison.values.find((value) => value.decider === "cluster") ?? comparison.values.at(-1);
    const sign = comparison.sense === "minimize" ? -1 : 1;
    const price = comparison.priceOfAutonomy;
    const most = Math.max(...comparison.values.map((value) => Math.abs(value.value)));
    return comparison.values.length === 0 ? null : table({
        caption: "The price of autonomy" + where(comparison, context), file: [context.title, context.experiment.name, "autonomy"], rows: comparison.values,
        note: price === undefined || price === null ? "" : "With outside decisions only, the coordinator stays "
            + withUnit(price, comparison.unit) + " behind what the cluster could have: that is the price of autonomy.",
        columns: [
            { title: "Who decides", head: true, cell: (row) => decider(row.decider), csv: (row) => row.decider },
            { title: words(comparison.indicator), numeric: true, cell: (row) => withUnit(row.value, comparison.unit), csv: (row) => row.value },
            { title: "Unit", csvOnly: true, cell: () => comparison.unit },
            { title: "", cell: (row) => bar(Math.abs(row.value) / most), csv: () => "" },
            { title: "Missing to the cluster's plan", numeric: true, csv: (row) => sign * (best.value - row.value),
                cell: (row) => withUnit(Math.max(0, sign * (best.value - row.value)), comparison.unit) },
        ],
    });
}

/** A share of the whole as a bar. */
export function bar(share) {
    const inner = el("span", { class: "fill" });
    inner.style.width = Math.max(0, Math.min(1, share)) * 100 + "%";
    return el("span", { class: "bar", "aria-hidden": "true" }, inner);
}

function companyGains(comparison, context) {
    const deciders = [...new Set(comparison.companies.map((gain) => gain.decider))];
    const companies = [...new Set(comparison.companies.map((gain) => gain.company))];
    const { names } = context;
    const find = (company, who) => comparison.companies.find((gain) => gain.company === company && gain.decider === who);
    const unit = unitFor(comparison.unit, Math.max(0, ...comparison.companies.map((gain) => Math.abs(gain.gain))));
    return companies.length === 0 ? null : table({
        caption: "Who wins or loses, against " + decider(comparison.against).toLowerCase() + " alone, in " + (unit.unit || "numbers") + where(comparison, context),
        file: [context.title, context.experiment.name, "winners"], rows: companies.map((company) => ({ company })),
        columns: [
            { title: "Company", head: true, cell: (row) => elementName(names, row.company), csv: (row) => row.company },
            ...deciders.map((who) => ({ title: decider(who), numeric: true, mark: (row) => judged(find(row.company, who)?.gain),
                cell: (row) => (find(row.company, who) ? signed(find(row.company, who).gain / unit.divisor) : ""), csv: (row) => find(row.company, who)?.gain })),
        ],
    });
}

function judged(gain) {
    return gain === undefined || Math.abs(gain) < 1e-6 ? "" : gain > 0 ? "better" : "worse";
}

function closings(comparison, context) {
    const { names } = context;
    return comparison.closings.length === 0 ? null : table({
        caption: "What each outside decision closes of it" + where(comparison, context), file: [context.title, context.experiment.name, "closings"], rows: comparison.closings,
        columns: [
            { title: "Exchange", head: true, cell: (row) => elementName(names, row.element), csv: (row) => row.element },
            { title: "Decision", cell: (row) => row.kind },
            { title: "Without it", numeric: true, cell: (row) => optional(row.without, comparison.unit), csv: (row) => row.without },
            { title: "Closes", numeric: true, cell: (row) => optional(row.closes, comparison.unit), csv: (row) => row.closes },
            { title: "Share", numeric: true, cell: (row) => percent(row.share).replace("+", ""), csv: (row) => row.share },
        ],
    });
}

function optional(value, unit) {
    return value === undefined || value === null ? "" : withUnit(value, unit);
}

/** What the coordinator decided in a case, who follows and gains what, and the certificate. */
export function coordinationTables(one, context) {
    const told = one.coordination;
    if (!told) {
        return [];
    }
    const { names } = context;
    const name = (part) => [context.title, context.experiment.name, one.scenario, part];
    return [
        told.decisions.length === 0 ? null : table({
            caption: "What the coordinator decides", file: name("decisions"), rows: told.decisions,
            columns: [
                { title: "Exchange", head: true, cell: (row) => elementName(names, row.element), csv: (row) => row.element },
                { title: "What", cell: (row) => row.kind },
                { title: "Decision", numeric: true, cell: (row) => (row.kind === "link" ? (row.value > 0.5 ? "yes" : "no") : withUnit(row.value, row.unit)), csv: (row) => row.value },
                { title: "From", numeric: true, cell: (row) => optional(row.low, row.unit), csv: (row) => row.low },
                { title: "To", numeric: true, cell: (row) => optional(row.high, row.unit), csv: (row) => row.high },
                { title: "Unit", csvOnly: true, cell: (row) => row.unit },
            ],
        }),
        table({
            caption: "Who follows, and what it gains", file: name("followers"), rows: told.followers, note: certificate(told.certificate),
            columns: [
                { title: "Follower", head: true, cell: (row) => elementName(names, row.element), csv: (row) => row.element },
                { title: "Aims at", cell: (row) => words(row.indicator) },
                { title: "Has", numeric: true, cell: (row) => withUnit(row.value, row.unit), csv: (row) => row.value },
                { title: "Alone", numeric: true, cell: (row) => optional(row.standAlone, row.unit), csv: (row) => row.standAlone },
                { title: "Gains", numeric: true, mark: (row) => judged(row.gain ?? undefined), cell: (row) => optional(row.gain, row.unit), csv: (row) => row.gain },
                { title: "Could do better by", numeric: true, cell: (row) => withUnit(row.regret, row.unit), csv: (row) => row.regret },
                { title: "Unit", csvOnly: true, cell: (row) => row.unit },
            ],
        }),
    ].filter((part) => part !== null);
}

function certificate(found) {
    const bound = found.bound === undefined || found.bound === null ? "no bound is proven" : "no decisions lead beyond " + withUnit(found.bound, found.unit);
    const worst = found.pessimistic === undefined || found.pessimistic === null ? "" : " If followers with several best answers took the worst one for the coordinator: "
        + withUnit(found.pessimistic, found.unit) + ".";
    return (found.holds ? "Certified: " : "Not certified: ") + bound + ", and nobody could do better by more than "
        + withUnit(found.regret, found.unit) + "." + worst + " Method: " + found.method + ".";
}
