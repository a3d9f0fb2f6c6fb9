// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Who exchanges what with whom, drawn where the companies are.
import { choose } from "./bridge.js";
import { Chart, chartPlace, fitted, textWidth, tip, tipStyle } from "./charts.js";
import { el } from "./dom.js";
import { companyOf, isOutside, resourceName, summed } from "./flows.js";
import { withUnit } from "./format.js";
import { legendPlace, fillLegend } from "./legend.js";
import { arrange, geographic } from "./places.js";

const LABEL_MOST = 240;
const LEAST_WIDTH = 560;

/** A figure for the exchanges of a case; null where companies exchange nothing and could not. */
export function networkFigure(one, context) {
    const { names, result, resourceColours } = context;
    const companies = result.cluster?.elements.filter((fact) => fact.kind === "company") ?? [];
    const edges = networkEdges(one, result);
    if (companies.length < 2 || edges.length === 0) {
        return null;
    }
    const located = geographic(companies);
    const { place, frame } = chartPlace("Network of " + companies.length + " companies with "
        + edges.filter((edge) => edge.amount > 0).length + " exchanges in use. The table of flows has them all.");
    const legend = legendPlace();
    const after = () => {
        const look = lookOf(place);
        const seen = [...new Set(edges.filter((edge) => edge.amount > 0).map((edge) => edge.resource))];
        fillLegend(legend, [...seen.map((name) => ({ colour: resourceColours.of(name, look), content: resourceName(names, name) })),
            ...(edges.some((edge) => edge.amount === 0) ? [{ colour: look.line, content: "possible, not used (dashed)" }] : [])]);
    };
    let lookNow = null;
    const lookOf = () => lookNow;
    new Chart(place, (look, width, selected) => {
        lookNow = look;
        return network(located, edges, context, look, width, selected);
    }, { after, click: (data) => data.element && names.isElement(data.element) && choose(data.element) });
    return el("figure", { class: "network" }, el("h4", {}, "Who exchanges with whom"), frame, legend,
        el("figcaption", {}, el("p", { class: "note" }, located.note + " A line is as wide as its share of the largest flow in the same unit.")));
}

/** One for each exchange, with what went by it; flows between companies without an exchange too. */
export function networkEdges(one, result) {
    const edges = new Map((result.cluster?.exchanges ?? []).map((exchange) => [exchange.name,
        { element: exchange.name, from: companyOf(exchange.from), to: companyOf(exchange.to), resource: exchange.resource, amount: 0, unit: "" }]));
    for (const flow of summed(one.flows)) {
        if (!isOutside(flow.from) && !isOutside(flow.to)) {
            const key = flow.exchange ?? JSON.stringify([flow.from, flow.to, flow.resource]);
            const edge = edges.get(key) ?? { element: flow.exchange ?? null, from: companyOf(flow.from), to: companyOf(flow.to), resource: flow.resource, amount: 0 };
            edges.set(key, { ...edge, amount: edge.amount + flow.amount, unit: flow.unit });
        }
    }
    return [...edges.values()].filter((edge) => edge.from !== edge.to);
}

function network(located, edges, context, look, room, selected) {
    const width = Math.max(room, Math.min(LEAST_WIDTH, 110 * located.companies.length));
    const { names, resourceColours } = context;
    const nodes = located.companies.map((company) => {
        const label = fitted(names.label(company.name), Math.min(LABEL_MOST, width / 3));
        return { ...company, label, halfWidth: textWidth(label) / 2 + 8 };
    });
    const { points, height } = arrange(nodes, width);
    const most = new Map();
    edges.forEach((edge) => most.set(edge.unit, Math.max(most.get(edge.unit) ?? 0, edge.amount)));
    const faint = Math.max(0.3, 0.85 - edges.length / 400);
    const pairs = new Map();
    const links = edges.map((edge) => {
        const pair = [edge.from, edge.to].sort().join("\u0000");
        const number = pairs.get(pair) ?? 0;
        pairs.set(pair, number + 1);
        const used = edge.amount > 0;
        const marked = selected !== null && (selected === edge.element || selected === edge.resource);
        const bend = (0.12 + 0.14 * number) * (edge.from < edge.to || number === 0 ? 1 : -1);
        return { source: edge.from, target: edge.to, element: edge.element ?? edge.resource, edge,
            symbolSize: used ? [0, 9] : [0, 6],
            lineStyle: { width: (used ? 1.5 + 6 * Math.sqrt(edge.amount / most.get(edge.unit)) : 1.2) + (marked ? 3 : 0),
                color: used ? resourceColours.of(edge.resource, look) : look.line, type: used ? "solid" : "dashed", opacity: used ? faint : 1, curveness: bend } };
    });
    return {
        height,
        width,
        option: {
            tooltip: { ...tipStyle(look), formatter: (event) => (event.dataType === "edge" ? edgeTip(event.data.edge, names) : tip(names.label(event.data.element))) },
            series: [{
                type: "graph", layout: "none", left: 0, top: 0, width, height, roam: false, edgeSymbol: ["none", "arrow"],
                emphasis: { focus: "adjacency" },
                label: { show: true, position: "bottom", distance: 4, color: look.text, fontSize: 12, textBorderColor: look.back, textBorderWidth: 3,
                    formatter: (event) => event.data.title },
                data: [...corners(width, height), ...points.map((point) => ({ name: point.name, element: point.name, title: point.label, x: point.x, y: point.y,
                    symbolSize: selected === point.name ? 22 : 16,
                    itemStyle: { color: selected === point.name ? look.accent : look.muted, borderColor: look.back, borderWidth: 2 } }))],
                links,
            }],
        },
    };
}

/** Corners that nobody sees: with them ECharts leaves all points where they are. */
function corners(width, height) {
    return [[0, 0], [width, height]].map(([x, y], k) => ({ name: "corner " + k, x, y, symbolSize: 0, label: { show: false }, tooltip: { show: false } }));
}

function edgeTip(edge, names) {
    return tip(names.label(edge.from) + " \u2192 " + names.label(edge.to), resourceName(names, edge.resource),
        edge.amount > 0 ? withUnit(edge.amount, edge.unit) : "possible, not used", edge.element ? names.label(edge.element) : "");
}
