// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// The figure of the flows of a case: choices, Sankey, legend, and the table behind it.
import { Chart, chartPlace, colours } from "./charts.js";
import { choose } from "./bridge.js";
import { choice, el, tick } from "./dom.js";
import { elementName } from "./elements.js";
import { inView, isOutside, resourceName, summed, total, views } from "./flows.js";
import { largest, number, unitFor, withUnit } from "./format.js";
import { fillLegend, legendPlace } from "./legend.js";
import { sankey } from "./sankey.js";
import { folded, table } from "./table.js";

/** A figure for the flows of a case. */
export function flowFigure(one, context) {
    const { names, resourceColours } = context;
    const flows = summed(one.flows);
    const offered = views(flows, names);
    const state = { view: offered[0], inside: flows.some((flow) => !isOutside(flow.from) && !isOutside(flow.to)) };
    const { place, frame } = chartPlace();
    const legend = legendPlace();
    const caption = el("p", { class: "note", "aria-live": "polite" });
    const shown = () => inView(flows, state.view, state.inside && inView(flows, state.view, true).length > 0);
    const refresh = () => {
        const now = shown();
        const sum = total(now);
        place.setAttribute("aria-label", "Sankey diagram: " + now.length + " flows, " + withUnit(sum, state.view.unit)
            + " in all. The table below has them all.");
        place.dataset.total = String(sum);
        place.dataset.view = state.view.value;
        place.dataset.inside = String(state.inside);
        caption.textContent = withUnit(sum, state.view.unit) + " in all, in " + now.length + (now.length === 1 ? " flow" : " flows")
            + ". Width is amount.";
        const seen = [...new Set(now.map((flow) => flow.resource))];
        fillLegend(legend, seen.map((name) => ({ colour: resourceColours.of(name, colours()),
            content: elementName(names, name, resourceName(names, name)) })));
    };
    const chart = new Chart(place, (look, width, selected) => sankey(shown(), names, resourceColours, look, width, selected),
        { after: refresh, click: (data) => data.element && names.isElement(data.element) && choose(data.element) });
    const change = (part) => {
        Object.assign(state, part);
        chart.update();
    };
    return el("figure",
        { class: "flows", "data-experiment": context.experiment.name, "data-case": context.experiment.cases.indexOf(one) },
        el("h4", {}, "Who sends how much to whom"),
        el("div", { class: "choices" },
            choice("Resource", offered, state.view.value,
                (value) => change({ view: offered.find((view) => view.value === value) })),
            tick("Between partners only", state.inside, (inside) => change({ inside }))),
        frame, legend, el("figcaption", {}, caption),
        folded("All flows as a table", flowTable(flows, one, context)));
}

function flowTable(flows, one, context) {
    const { names } = context;
    const sizes = new Map();
    flows.forEach((flow) => sizes.set(flow.resource, Math.max(sizes.get(flow.resource) ?? 0, largest([flow.amount]))));
    const unit = (flow) => unitFor(flow.unit, sizes.get(flow.resource));
    return table({
        caption: "Flows", file: [context.title, context.experiment.name, one.scenario, one.decider, "flows"],
        rows: flows,
        columns: [
            { title: "Resource", head: true, cell: (flow) => elementName(names, flow.resource, resourceName(names, flow.resource)), csv: (flow) => flow.resource },
            { title: "From", cell: (flow) => elementName(names, flow.from), csv: (flow) => flow.from },
            { title: "To", cell: (flow) => elementName(names, flow.to), csv: (flow) => flow.to },
            { title: "Amount", numeric: true, cell: (flow) => number(flow.amount / unit(flow).divisor), csv: (flow) => flow.amount },
            { title: "Received", numeric: true, cell: (flow) => number(flow.received / unit(flow).divisor), csv: (flow) => flow.received },
            { title: "Unit", cell: (flow) => unit(flow).unit, csv: (flow) => flow.unit },
            { title: "Exchange", cell: (flow) => (flow.exchange ? elementName(names, flow.exchange) : ""), csv: (flow) => flow.exchange ?? "" },
        ],
    });
}
