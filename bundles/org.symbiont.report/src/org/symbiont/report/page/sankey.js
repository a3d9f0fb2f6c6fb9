// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// The Sankey diagram: who sends how much to whom.
import { fitted, textWidth, tip, tipStyle } from "./charts.js";
import { resourceName } from "./flows.js";
import { withUnit } from "./format.js";

const ROW = 26;
const LEAST_HEIGHT = 160;
const MARGIN = 12;
const NODE_WIDTH = 14;
const LABEL_MOST = 260;
const LEAST_COLUMN = 120;

/**
 * Nodes and links. The diagram knows no circles, and symbiosis is full of them: a link that would close one ends in a second node of
 * the same name. Links of one pair and resource are one.
 */
export function sankeyData(flows) {
    const links = joined(flows);
    const order = ranks(links);
    const nodes = new Map();
    const node = (name, again) => {
        const id = again ? name + "\u0000" : name;
        nodes.set(id, { id, element: name, again });
        return id;
    };
    const drawn = links.map((link) => {
        const back = order.get(link.from) >= order.get(link.to);
        return { ...link, source: node(link.from, false), target: node(link.to, back) };
    });
    return { nodes: [...nodes.values()], links: drawn };
}

function joined(flows) {
    const links = new Map();
    for (const flow of flows) {
        const key = JSON.stringify([flow.from, flow.to, flow.resource]);
        const link = links.get(key) ?? { from: flow.from, to: flow.to, resource: flow.resource, unit: flow.unit,
            exchange: flow.exchange, amount: 0 };
        link.amount += flow.amount;
        links.set(key, link);
    }
    return [...links.values()];
}

/** A place in a row for each name, so that as little as possible flows backwards (Eades, Lin, Smyth 1993). */
function ranks(links) {
    const left = [];
    const right = [];
    const names = new Set(links.flatMap((link) => [link.from, link.to]));
    const amount = (name, side) => links.reduce((sum, link) => (link[side] === name
        && names.has(link.from) && names.has(link.to) && link.from !== link.to ? sum + link.amount : sum), 0);
    while (names.size > 0) {
        const all = [...names].map((name) => ({ name, out: amount(name, "from"), into: amount(name, "to") }));
        const sinks = all.filter((one) => one.out === 0);
        const sources = all.filter((one) => one.into === 0 && one.out > 0);
        const best = all.reduce((most, one) => (one.out - one.into > most.out - most.into ? one : most));
        sinks.forEach((one) => right.unshift(one.name));
        const next = sources.length > 0 ? sources : sinks.length > 0 ? [] : [best];
        next.forEach((one) => left.push(one.name));
        [...sinks, ...next].forEach((one) => names.delete(one.name));
    }
    return new Map([...left, ...right].map((name, k) => [name, k]));
}

/** How many nodes stand above each other, and in how many columns. */
function columns(data) {
    const depth = new Map(data.nodes.map((node) => [node.id, 0]));
    for (let round = 0, changed = true; changed && round <= data.nodes.length; round += 1) {
        changed = false;
        for (const link of data.links) {
            if (depth.get(link.target) < depth.get(link.source) + 1) {
                depth.set(link.target, depth.get(link.source) + 1);
                changed = true;
            }
        }
    }
    const count = Math.max(0, ...depth.values()) + 1;
    const heights = new Array(count).fill(0);
    data.nodes.forEach((node) => {
        const ends = data.links.every((link) => link.source !== node.id);
        heights[ends ? count - 1 : depth.get(node.id)] += 1;
    });
    return { count, most: Math.max(1, ...heights) };
}

/** What ECharts draws, and how high it must be for all labels to stand free. */
export function sankey(flows, names, resourceColours, look, room, selected) {
    const data = sankeyData(flows);
    const shape = columns(data);
    const widest = Math.max(0, ...data.nodes.map((node) => textWidth(names.label(node.element))));
    const width = Math.max(room, shape.count * LEAST_COLUMN);
    const space = (width - 2 * MARGIN) / shape.count;
    const label = Math.max(40, Math.min(LABEL_MOST, widest + 4, space - NODE_WIDTH - 16));
    const isSelected = (...all) => selected !== null && all.includes(selected);
    const height = Math.max(LEAST_HEIGHT, shape.most * ROW + 2 * MARGIN + 60);
    return {
        height,
        width,
        option: {
            tooltip: { trigger: "item", ...tipStyle(look), formatter: (event) => hint(event, names) },
            series: [{
                type: "sankey", left: MARGIN, right: MARGIN + label + 6, top: MARGIN, bottom: MARGIN,
                nodeWidth: NODE_WIDTH, nodeGap: ROW - 8, layoutIterations: 32, draggable: false,
                emphasis: { focus: "adjacency", lineStyle: { opacity: 0.8 } },
                label: { color: look.text, fontSize: 12, textBorderColor: look.back, textBorderWidth: 3,
                    formatter: (event) => fitted(event.data.title, label) },
                data: data.nodes.map((node) => ({ name: node.id, element: node.element,
                    title: names.label(node.element) + (node.again ? " \u21a9" : ""),
                    itemStyle: { color: isSelected(node.element) ? look.accent : look.muted, borderWidth: 0 } })),
                links: data.links.map((link) => ({ source: link.source, target: link.target, value: link.amount,
                    element: link.exchange ?? link.resource, flow: link,
                    lineStyle: { color: resourceColours.of(link.resource, look), opacity: isSelected(link.exchange, link.resource) ? 0.9 : 0.5,
                        curveness: 0.5 } })),
            }],
        },
    };
}

function hint(event, names) {
    if (event.dataType !== "edge") {
        return tip(names.label(event.data.element));
    }
    const flow = event.data.flow;
    return tip(names.label(flow.from) + " \u2192 " + names.label(flow.to), resourceName(names, flow.resource),
        withUnit(flow.amount, flow.unit), flow.exchange ? names.label(flow.exchange) : "");
}
