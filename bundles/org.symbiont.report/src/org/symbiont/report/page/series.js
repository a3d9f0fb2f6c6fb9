// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Series over time: what was simulated, with the data upon it, and which feedback loops drive it.
import { choose } from "./bridge.js";
import { Chart, chartPlace, seriesColour } from "./charts.js";
import { el } from "./dom.js";
import { elementName } from "./elements.js";
import { capital, number, percent, withUnit, words } from "./format.js";
import { fillLegend, legendPlace } from "./legend.js";
import { stackedAreas, timeLines } from "./lines.js";
import { folded, table } from "./table.js";

const MOST_LINES = 6;
const MOST_LOOPS = 8;

/** The figures of an experiment with series: one for each unit, more where there are many lines, and one for loops. */
export function seriesFigures(context) {
    const cases = context.experiment.cases.filter((one) => one.series.length > 0);
    const all = cases.flatMap((one) => one.series.map((series) => ({ ...series, one, kind: series.kind ?? "variable" })));
    if (all.length === 0) {
        return [];
    }
    const several = cases.length > 1;
    const loops = all.filter((series) => series.kind === "loop");
    return [
        ...groups(all.filter((series) => series.kind !== "loop")).map((group) => figure(group, context, several)),
        ...cases.filter((one) => loops.some((series) => series.one === one))
            .map((one) => loopFigure(loops.filter((series) => series.one === one), context, several ? context.names.caseTitle(one) : "")),
        folded("All series as a table", seriesTable(all, context)),
    ];
}

/** Series that share an axis: of one unit, data with what they belong to, not too many. */
function groups(all) {
    const units = new Map();
    all.forEach((series) => {
        const byElement = units.get(series.unit) ?? new Map();
        byElement.set(series.element, [...(byElement.get(series.element) ?? []), series]);
        units.set(series.unit, byElement);
    });
    return [...units.values()].flatMap((byElement) => {
        const parts = [];
        for (const series of byElement.values()) {
            const last = parts.at(-1);
            if (last === undefined || last.length + series.length > MOST_LINES) {
                parts.push([...series]);
            } else {
                last.push(...series);
            }
        }
        return parts;
    });
}

function figure(group, context, several) {
    const { names } = context;
    const title = (series) => [names.own(series.element), KINDS[series.kind] ?? "", series.label ?? "", several ? names.caseTitle(series.one) : ""]
        .filter((part) => part !== "").join(", ");
    const elements = [...new Set(group.map((series) => series.element))];
    const heading = capital(elements.map((name) => names.own(name)).join(", "));
    return chartFigure(heading, (look) => {
        const entries = group.map((series) => {
            const base = elements.indexOf(series.element);
            const k = several ? group.indexOf(series) : base;
            return { name: title(series), element: series.element, colour: seriesColour(look, k), times: series.times, values: series.values,
                step: series.kind === "plan" || series.kind === "driven", dots: series.kind === "reference" || series.kind === "shown", dashed: series.kind === "driven" };
        });
        return { entries, drawing: timeLines(entries, group[0].unit, group[0].timeUnit, look) };
    }, context);
}

const KINDS = { reference: "data", shown: "data, not fitted", plan: "of the plans", driven: "given to the plans" };

function loopFigure(loops, context, title) {
    const size = (series) => series.values.reduce((sum, value) => sum + Math.abs(value ?? 0), 0);
    const main = [...loops].sort((a, b) => size(b) - size(a)).slice(0, MOST_LOOPS);
    const left = loops.length - main.length;
    return chartFigure("Which feedback loops drive it" + (title === "" ? "" : ", " + title), (look) => {
        const entries = main.map((series, k) => ({ name: loopName(series), element: null, colour: seriesColour(look, k),
            times: series.times, values: series.values }));
        return { entries, drawing: stackedAreas(entries, main[0].unit, main[0].timeUnit, look) };
    }, context, "Each loop's share of all behaviour (Loops That Matter): reinforcing loops above zero, balancing ones below."
        + (left > 0 ? " " + left + " smaller loops are in the table only." : ""));
}

function loopName(series) {
    const short = series.element.slice(series.element.lastIndexOf(".") + 1);
    return short + (series.label ? ": " + words(series.label).replaceAll("->", "\u2192") : "");
}

function chartFigure(title, make, context, note) {
    const { names } = context;
    const { place, frame } = chartPlace("Lines over time: " + title + ". The table of all series has the values.");
    const legend = legendPlace();
    let entries = [];
    const draw = (look) => {
        const made = make(look);
        entries = made.entries;
        return made.drawing;
    };
    const after = () => fillLegend(legend, entries.map((entry) => ({ colour: entry.colour,
        content: entry.element ? elementName(names, entry.element, entry.name) : entry.name })));
    new Chart(place, draw, { after, click: (data) => data.element && names.isElement(data.element) && choose(data.element) });
    return el("figure", { class: "series" }, el("h4", {}, title), frame, legend, note ? el("figcaption", {}, el("p", { class: "note" }, note)) : null);
}

function seriesTable(all, context) {
    const { names } = context;
    const rows = all.flatMap((series) => series.times.map((time, k) => ({ series, time, value: series.values[k] })));
    return table({
        caption: "Series", file: [context.title, context.experiment.name, "series"], rows, most: 20,
        columns: [
            { title: "Element", head: true, cell: (row) => elementName(names, row.series.element, names.own(row.series.element)), csv: (row) => row.series.element },
            { title: "Kind", cell: (row) => row.series.kind },
            { title: "Case", cell: (row) => names.caseTitle(row.series.one), csv: (row) => row.series.one.scenario },
            { title: "Time", numeric: true, cell: (row) => number(row.time), csv: (row) => row.time },
            { title: "Time unit", cell: (row) => row.series.timeUnit },
            { title: "Value", numeric: true, cell: (row) => number(row.value), csv: (row) => row.value },
            { title: "Unit", cell: (row) => row.series.unit },
        ],
    });
}

/** How well a simulation was fitted; null where it was not. */
export function fitTable(one, context) {
    const { names } = context;
    const fit = one.fit;
    return !fit ? null : table({
        caption: "Constants that were fitted", file: [context.title, context.experiment.name, "fit"], rows: fit.estimates,
        note: fit.observations + " data; the simulation explains " + percent(fit.explained).replace("+", "") + " of their variance, the root mean square of what is left is "
            + number(fit.rootMeanSquare) + " of the mean; " + fit.agreeing + " of " + fit.starts + " starts agree.",
        columns: [
            { title: "Constant", head: true, cell: (row) => elementName(names, row.element), csv: (row) => row.element },
            { title: "Fitted", numeric: true, cell: (row) => withUnit(row.value, row.unit), csv: (row) => row.value },
            { title: "Standard error", numeric: true, cell: (row) => withUnit(row.error, row.unit), csv: (row) => row.error },
            { title: "Before", numeric: true, cell: (row) => withUnit(row.before, row.unit), csv: (row) => row.before },
            { title: "From", numeric: true, cell: (row) => withUnit(row.lower, row.unit), csv: (row) => row.lower },
            { title: "To", numeric: true, cell: (row) => withUnit(row.upper, row.unit), csv: (row) => row.upper },
            { title: "Unit", csvOnly: true, cell: (row) => row.unit },
        ],
    });
}
