// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Flows of a case, as the charts of them need them: summed over the periods.
import { seriesColour } from "./charts.js";
import { capital, words } from "./format.js";

/** Whether a flow leaves or enters the cluster. */
export function isOutside(name) {
    return name === "market" || name === "environment";
}

/** One for each sender, receiver, resource and exchange, summed over the periods. */
export function summed(flows) {
    const sums = new Map();
    for (const flow of flows) {
        const key = JSON.stringify([flow.from, flow.to, flow.resource, flow.unit, flow.exchange ?? ""]);
        const sum = sums.get(key) ?? { ...flow, amount: 0, received: 0 };
        sum.amount += flow.amount ?? 0;
        sum.received += flow.received ?? 0;
        sums.set(key, sum);
    }
    return [...sums.values()].filter((flow) => flow.amount > 0);
}

/** What can be shown together: all resources of one unit, or one alone. The one with most exchanges comes first. */
export function views(flows, names) {
    const units = new Map();
    for (const flow of flows) {
        const group = units.get(flow.unit) ?? { unit: flow.unit, exchanges: 0, resources: new Set() };
        group.exchanges += isOutside(flow.from) || isOutside(flow.to) ? 0 : 1;
        group.resources.add(flow.resource);
        units.set(flow.unit, group);
    }
    return [...units.values()].sort((a, b) => b.exchanges - a.exchanges).flatMap((group) => group.resources.size === 1
        ? [...group.resources].map((name) => single(name, group.unit, names))
        : [{ value: JSON.stringify([group.unit]), text: "All counted in " + (group.unit || "pieces"), unit: group.unit },
            ...[...group.resources].map((name) => single(name, group.unit, names))]);
}

function single(resource, unit, names) {
    return { value: JSON.stringify([unit, resource]), text: capital(names.own(resource)) + " (" + unit + ")", unit, resource };
}

/** The flows of a view. */
export function inView(flows, view, insideOnly) {
    return flows.filter((flow) => flow.unit === view.unit && (view.resource === undefined || flow.resource === view.resource)
        && !(insideOnly && (isOutside(flow.from) || isOutside(flow.to))));
}

/** The sum of amounts. */
export function total(flows) {
    return flows.reduce((sum, flow) => sum + flow.amount, 0);
}

/** The company of a unit or store. */
export function companyOf(name) {
    const dot = name.indexOf(".");
    return dot < 0 ? name : name.slice(0, dot);
}

/** A colour for each resource, the same in all charts of a page; what partners exchange gets the clearest ones. */
export class ResourceColours {
    constructor(result) {
        const flows = result.experiments.flatMap((experiment) => experiment.cases).flatMap((one) => one.flows);
        const exchanged = flows.filter((flow) => !isOutside(flow.from) && !isOutside(flow.to));
        const seen = new Set([...exchanged, ...flows].map((flow) => flow.resource));
        this.order = new Map([...seen].map((name, k) => [name, k]));
    }

    of(resource, look) {
        return seriesColour(look, this.order.get(resource) ?? 0);
    }
}

/** A resource as words. */
export function resourceName(names, resource) {
    return names.fact(resource)?.label ?? words(resource);
}
