// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// A plan over its periods: flows of a resource, or how much units run.
import { choose } from "./bridge.js";
import { Chart, chartPlace, seriesColour } from "./charts.js";
import { choice, el } from "./dom.js";
import { elementName } from "./elements.js";
import { isOutside, resourceName } from "./flows.js";
import { capital, words } from "./format.js";
import { fillLegend, legendPlace } from "./legend.js";
import { stackedBars } from "./lines.js";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MOST = 7;

/** A figure for a case of several periods; null where there is one only. */
export function periodFigure(one, context) {
    const { names } = context;
    const periods = periodNames(context.result.horizon, Math.max(0, ...one.flows.map((flow) => flow.period), ...one.activities.map((level) => level.period)));
    const offered = [...flowViews(one, names), ...activityViews(one, names)];
    if (periods.length < 2 || offered.length === 0) {
        return null;
    }
    let view = offered[0];
    const { place, frame } = chartPlace();
    const legend = legendPlace();
    let entries = [];
    const draw = (look, width) => {
        entries = lines(view, periods.length, names).map((entry, k) => ({ ...entry, colour: seriesColour(look, k) }));
        return stackedBars(entries, periods, view.unit, look, width);
    };
    const after = () => {
        place.setAttribute("aria-label", "Bars for " + periods.length + " periods: " + view.text);
        fillLegend(legend, entries.map((entry) => ({ colour: entry.colour, content: entry.element ? elementName(names, entry.element, entry.name) : entry.name })));
    };
    const chart = new Chart(place, draw, { after, click: (data) => data.element && names.isElement(data.element) && choose(data.element) });
    return el("figure", { class: "periods" }, el("h4", {}, "Over time"), el("div", { class: "choices" },
        choice("What", offered, view.value, (value) => {
            view = offered.find((other) => other.value === value);
            chart.update();
        })), frame, legend);
}

/** What the periods of a horizon are called: months and years by name, others by number. */
export function periodNames(horizon, count) {
    const all = Array.from({ length: count }, (_, k) => k);
    const [year, month] = (horizon?.start ?? "").split("-").map(Number);
    if (horizon?.unit === "month") {
        return all.map((k) => MONTHS[(month - 1 + k) % 12] + " " + (year + Math.floor((month - 1 + k) / 12)));
    }
    return all.map((k) => (horizon?.unit === "year" || horizon?.unit === "a" ? String(year + k) : String(k + 1)));
}

function flowViews(one, names) {
    const resources = new Map();
    one.flows.forEach((flow) => {
        const view = resources.get(flow.resource) ?? { unit: flow.unit, items: [], exchanged: 0, value: "flow " + flow.resource,
            text: "Flows of " + resourceName(names, flow.resource) };
        view.exchanged += isOutside(flow.from) || isOutside(flow.to) ? 0 : 1;
        view.items.push({ key: flow.from + " \u2192 " + flow.to, name: names.label(flow.from) + " \u2192 " + names.label(flow.to),
            element: flow.exchange ?? flow.resource, period: flow.period, value: flow.amount });
        resources.set(flow.resource, view);
    });
    return [...resources.values()].sort((a, b) => Math.sign(b.exchanged) - Math.sign(a.exchanged));
}

function activityViews(one, names) {
    const units = new Map();
    one.activities.forEach((level) => {
        const view = units.get(level.element) ?? { unit: level.unit, items: [], value: "unit " + level.element, text: "How much runs: " + names.label(level.element) };
        const recipe = level.recipe === "" ? names.label(level.element) : capital(words(level.recipe));
        view.items.push({ key: level.recipe, name: recipe, element: level.element, period: level.period, value: level.level });
        units.set(level.element, view);
    });
    return [...units.values()];
}

function lines(view, count) {
    const found = new Map();
    view.items.forEach((item) => {
        const line = found.get(item.key) ?? { name: item.name, element: item.element, values: new Array(count).fill(0) };
        line.values[item.period - 1] += item.value ?? 0;
        found.set(item.key, line);
    });
    const sum = (line) => line.values.reduce((all, value) => all + value, 0);
    const all = [...found.values()].filter((line) => sum(line) > 0).sort((a, b) => sum(b) - sum(a));
    if (all.length <= MOST + 1) {
        return all;
    }
    const rest = all.slice(MOST);
    return [...all.slice(0, MOST), { name: rest.length + " smaller", element: null, values: rest[0].values.map((_, k) => rest.reduce((s, line) => s + line.values[k], 0)) }];
}
