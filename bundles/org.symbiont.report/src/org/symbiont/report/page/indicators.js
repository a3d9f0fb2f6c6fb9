// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Indicators: a row for each and scenario, a column for each who decides, and what the last of them changes.
import { el } from "./dom.js";
import { elementName } from "./elements.js";
import { capital, largest, number, percent, signed, unitFor, withUnit, words } from "./format.js";
import { folded, table } from "./table.js";

const NOTHING = 5e-7;

/** The tables of an experiment: of the cluster, and of each company. */
export function indicatorTables(context) {
    const cases = context.experiment.cases.filter((one) => Object.keys(one.indicators).length > 0);
    if (cases.length === 0) {
        return [];
    }
    const grid = new Grid(cases);
    return [
        grid.table("Indicators", (indicator) => indicator.level === "cluster", context, "indicators"),
        publishedTable(cases, context),
        companyTable(grid, context),
    ].filter((one) => one !== null);
}

/** What was optimised for each company; all else is folded away, for it is long. */
function companyTable(grid, context) {
    const objectives = new Set(context.experiment.cases.map((one) => one.objective?.indicator).filter((name) => name));
    const ofCompanies = (indicator) => indicator.level !== "cluster";
    const main = grid.table("For each company", (indicator) => indicator.level === "company" && objectives.has(indicator.name), context, "companies");
    const rest = grid.table("All indicators of companies and units", ofCompanies, context, "companies-all");
    return main === null ? rest : el("div", {}, main, rest === null ? null : folded("All indicators of companies and units", rest));
}

class Grid {
    constructor(cases) {
        this.scenarios = [...new Set(cases.map((one) => one.scenario))];
        this.cases = cases;
        this.deciders = [...new Map(cases.map((one) => [one.decider + "/" + one.role, one])).values()];
    }

    caseOf(scenario, column) {
        return this.cases.find((one) => one.scenario === scenario && one.decider === column.decider && one.role === column.role);
    }

    table(caption, wanted, context, file) {
        const rows = this.rows(wanted, context);
        if (rows.length === 0) {
            return null;
        }
        const { names } = context;
        const changed = rows.some((row) => row.change);
        const against = rows.find((row) => row.change)?.change.against;
        const several = this.scenarios.length > 1;
        const base = this.deciders.find((column) => column.decider === against);
        return table({
            caption, file: [context.title, context.experiment.name, file], rows, className: "indicators",
            columns: [
                { title: "Indicator", head: true, merged: (row) => row.key, cell: (row) => title(row, names), csv: (row) => row.key },
                several ? { title: "Scenario", cell: (row) => names.scenario(row.scenario), csv: (row) => row.scenario } : null,
                { title: "Unit", cell: (row) => row.unit.unit, csv: (row) => row.indicator.unit },
                ...this.deciders.map((column) => ({
                    title: names.decider(column), numeric: true,
                    cell: (row) => shown(this.caseOf(row.scenario, column)?.indicators[row.key], row.unit),
                    csv: (row) => this.caseOf(row.scenario, column)?.indicators[row.key]?.value,
                })),
                changed ? { title: "Change", numeric: true, mark: judged, cell: (row) => changeText(row), csv: (row) => row.change?.difference } : null,
                changed ? { title: "on " + lower(base, names), numeric: true, mark: judged, cell: (row) => percent(row.change?.relative), csv: (row) => row.change?.relative } : null,
            ].filter((column) => column !== null),
        });
    }

    rows(wanted, context) {
        const keys = new Map();
        this.cases.forEach((one) => Object.entries(one.indicators).filter(([, indicator]) => wanted(indicator))
            .forEach(([key, indicator]) => keys.has(key) || keys.set(key, indicator)));
        return [...keys].flatMap(([key, indicator]) => this.scenarios.map((scenario) => {
            const inScenario = this.cases.filter((one) => one.scenario === scenario);
            const size = largest(inScenario.map((one) => one.indicators[key]?.value));
            const last = context.experiment.changes.filter((change) => change.scenario === scenario && change.indicator === key).at(-1);
            return { key, indicator, scenario, size, change: last, unit: unitFor(indicator.unit, size) };
        }));
    }
}

function lower(column, names) {
    return column === undefined ? "the other" : names.decider(column).toLowerCase();
}

function title(row, names) {
    const { indicator, key } = row;
    const own = capital(indicator.label ?? words(indicator.name));
    if (indicator.level === "cluster") {
        return elementName(names, key, own);
    }
    return elementName(names, indicator.scope, names.label(indicator.scope) + ": " + own.toLowerCase());
}

function shown(indicator, unit) {
    return indicator === undefined ? "" : number(indicator.value === null ? null : indicator.value / unit.divisor);
}

function changeText(row) {
    return row.change ? signed(row.change.difference / row.unit.divisor) : "";
}

function judged(row) {
    if (!row.change || row.indicator.sense === "none" || Math.abs(row.change.difference) <= NOTHING * row.size) {
        return "";
    }
    return (row.change.difference > 0) === (row.indicator.sense === "maximize") ? "better" : "worse";
}

function publishedTable(cases, context) {
    const rows = cases.filter((one) => one.role === "asked").flatMap((one) => Object.entries(one.indicators)
        .flatMap(([key, indicator]) => (indicator.published ?? []).map((figure) => ({ one, key, indicator, figure }))));
    const several = new Set(rows.map((row) => row.one)).size > 1;
    const { names } = context;
    return rows.length === 0 ? null : table({
        caption: "Published figures", file: [context.title, context.experiment.name, "published"], rows,
        columns: [
            { title: "Indicator", head: true, cell: (row) => title(row, names), csv: (row) => row.key },
            several ? { title: "Case", cell: (row) => names.caseTitle(row.one), csv: (row) => row.one.scenario + "/" + row.one.decider } : null,
            { title: "Model", numeric: true, cell: (row) => withUnit(row.figure.own, row.figure.unit), csv: (row) => row.figure.own },
            { title: "Published", numeric: true, cell: (row) => withUnit(row.figure.value, row.figure.unit), csv: (row) => row.figure.value },
            { title: "Unit", csvOnly: true, cell: (row) => row.figure.unit },
            { title: "Difference", numeric: true, cell: (row) => percent(row.figure.relative), csv: (row) => row.figure.difference },
            { title: "Source", cell: (row) => row.figure.source },
        ].filter((column) => column !== null),
    });
}
