// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// How a cluster came about: its phases along the years, and what is known of each.
import { bar } from "./coordination.js";
import { el } from "./dom.js";
import { elementName } from "./elements.js";
import { capital, words } from "./format.js";

/** The section; null where the model tells no phases. */
export function phaseSection(result, names) {
    const phases = result.cluster?.phases ?? [];
    if (phases.length === 0) {
        return null;
    }
    const last = Math.max(...phases.map((phase) => phase.end ?? phase.begin + 1), (result.horizon ? Number(result.horizon.start.slice(0, 4)) : 0));
    return [timeline(phases, last), el("ol", { class: "phases" }, phases.map((phase) => card(phase, phases, names)))];
}

function timeline(phases, last) {
    const first = Math.min(...phases.map((phase) => phase.begin));
    const span = last + 1 - first;
    return el("ol", { class: "timeline", "aria-label": "The phases along the years" }, phases.map((phase, k) => {
        const item = el("li", {}, el("span", { class: "years" }, years(phase)), el("span", { class: "track" }));
        const mark = el("span", { class: "mark s" + ((k % 4) + 1) });
        mark.style.marginLeft = (100 * (phase.begin - first)) / span + "%";
        mark.style.width = (100 * ((phase.end ?? last) + 1 - phase.begin)) / span + "%";
        item.lastChild.append(mark);
        item.append(el("span", { class: "phase" }, title(phase)));
        return item;
    }));
}

function years(phase) {
    return phase.begin + " \u2013 " + (phase.end ?? "now");
}

function title(phase) {
    return phase.label ?? words(phase.name);
}

function card(phase, phases, names) {
    const rows = [
        ["Typology", phase.typology === "" ? null : capital(words(phase.typology))],
        ["Actors", phase.initiators.length === 0 ? null : list(phase.initiators, names)],
        ["Firms", count(phase, phases, "firms")], ["Flows", count(phase, phases, "flows")],
        ["Potential exchanges", count(phase, phases, "potential")], ["Undertaken", count(phase, phases, "undertaken")],
        ["Motivation", phase.motivation || null], ["Storyline", phase.storyline || null], ["Outcome", phase.outcome || null],
    ].filter(([, value]) => value !== null);
    return el("li", {}, el("h3", {}, title(phase), " ", el("span", { class: "note" }, years(phase))),
        el("dl", { class: "facts" }, rows.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)])));
}

function list(parties, names) {
    return parties.flatMap((party, k) => [k === 0 ? "" : ", ", elementName(names, party)]);
}

function count(phase, phases, member) {
    const most = Math.max(...phases.map((one) => one[member] ?? 0));
    return phase[member] === undefined ? null : [el("span", { class: "count" }, String(phase[member])), " ", bar(phase[member] / most)];
}
