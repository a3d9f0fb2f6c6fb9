// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// The plan of a case as tables: investments, how much units run, what one more would be worth, what limits.
import { elementName } from "./elements.js";
import { resourceName } from "./flows.js";
import { capital, largest, number, withUnit, words } from "./format.js";
import { table } from "./table.js";

const MOST = 12;

/** The tables of a case that have rows. */
export function planTables(one, context) {
    const tables = [investments, activities, prices, bindings];
    return tables.map((make) => make(one, context)).filter((part) => part !== null);
}

function file(one, context, name) {
    return [context.title, context.experiment.name, one.scenario, one.decider, name];
}

function investments(one, context) {
    const { names } = context;
    return one.investments.length === 0 ? null : table({
        caption: "Investments", file: file(one, context, "investments"), rows: one.investments,
        columns: [
            { title: "What", head: true, cell: (row) => elementName(names, row.element), csv: (row) => row.element },
            { title: "Built", cell: (row) => (row.built ? "yes" : "no") },
            { title: "Cost", numeric: true, cell: (row) => withUnit(row.cost, row.unit), csv: (row) => row.cost },
            { title: "Cost unit", csvOnly: true, cell: (row) => row.unit },
            { title: "Borne by the horizon", numeric: true, cell: (row) => withUnit(row.annuity, row.annuityUnit), csv: (row) => row.annuity },
            { title: "Annuity unit", csvOnly: true, cell: (row) => row.annuityUnit },
            { title: "Paid by", cell: (row) => (row.payer === "coordinator" ? "coordinator" : elementName(names, row.payer)), csv: (row) => row.payer },
        ],
    });
}

/** One for all rows that differ in their period only: their mean and their range. */
function overPeriods(rows, key, value) {
    const found = new Map();
    rows.forEach((row) => {
        const name = JSON.stringify(key(row));
        const group = found.get(name) ?? { ...row, values: [], periods: [] };
        group.values.push(value(row) ?? 0);
        group.periods.push(row.period);
        found.set(name, group);
    });
    return [...found.values()].map((group) => ({ ...group, least: Math.min(...group.values), most: Math.max(...group.values),
        mean: group.values.reduce((sum, one) => sum + one, 0) / group.values.length }));
}

function range(group, unit) {
    const same = Math.abs(group.most - group.least) <= 1e-6 * largest([group.most, group.least]);
    return same ? withUnit(group.most, unit) : number(group.least) + " to " + withUnit(group.most, unit);
}

function periodText(group) {
    const periods = group.periods.filter((period) => period > 0);
    return periods.length === 0 ? "whole horizon" : periods.length === 1 ? "period " + periods[0] : periods.length + " periods";
}

function activities(one, context) {
    const { names } = context;
    const rows = overPeriods(one.activities, (row) => [row.element, row.recipe], (row) => row.level);
    return rows.length === 0 ? null : table({
        caption: "How much units run", file: file(one, context, "activities"), rows, most: MOST,
        columns: [
            { title: "Unit", head: true, cell: (row) => elementName(names, row.element), csv: (row) => row.element },
            { title: "Recipe", cell: (row) => words(row.recipe), csv: (row) => row.recipe },
            { title: "Level on average", numeric: true, cell: (row) => withUnit(row.mean, row.unit), csv: (row) => row.mean },
            { title: "Range", numeric: true, cell: (row) => range(row, row.unit), csv: (row) => row.least + " .. " + row.most },
            { title: "Counted in", csvOnly: true, cell: (row) => row.unit },
            { title: "Of", cell: (row) => resourceName(names, row.resource), csv: (row) => row.resource },
            { title: "Could run up to", numeric: true, cell: (row) => (row.upper === undefined || row.upper === null ? "" : withUnit(row.upper, row.unit)), csv: (row) => row.upper },
        ],
    });
}

function prices(one, context) {
    const { names } = context;
    const rows = overPeriods(one.prices, (row) => [row.element, row.about, row.unit], (row) => row.value)
        .sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
    return rows.length === 0 ? null : table({
        caption: "Shadow prices", file: file(one, context, "prices"), rows, most: MOST,
        note: "What the objective would gain from one more; positive is better. Largest first.",
        columns: [
            { title: "One more", head: true, cell: (row) => (row.resource ? capital(resourceName(names, row.resource)) : capital(row.about)), csv: (row) => row.about },
            { title: "At", cell: (row) => elementName(names, row.element), csv: (row) => row.element },
            { title: "Is worth", numeric: true, cell: (row) => range(row, row.unit), csv: (row) => row.mean },
            { title: "Unit", csvOnly: true, cell: (row) => row.unit },
            { title: "In", plain: true, cell: periodText },
        ],
    });
}

function bindings(one, context) {
    const { names } = context;
    const rows = overPeriods(one.bindings, (row) => [row.element, row.about, row.unit], (row) => row.price)
        .sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
    return rows.length === 0 ? null : table({
        caption: "Limits that bind", file: file(one, context, "limits"), rows, most: MOST,
        columns: [
            { title: "Limit", head: true, cell: (row) => capital(row.about.replace(" of " + row.element, "").replace(row.element, names.label(row.element))), csv: (row) => row.about },
            { title: "Of", cell: (row) => elementName(names, row.element), csv: (row) => row.element },
            { title: "At", numeric: true, cell: (row) => withUnit(row.limit, row.unit), csv: (row) => row.limit },
            { title: "Unit", csvOnly: true, cell: (row) => row.unit },
            { title: "One wider is worth", numeric: true, cell: (row) => (row.price === undefined ? "" : range(row, row.priceUnit ?? "")), csv: (row) => row.price },
            { title: "Price unit", csvOnly: true, cell: (row) => row.priceUnit ?? "" },
            { title: "In", plain: true, cell: periodText },
        ],
    });
}
