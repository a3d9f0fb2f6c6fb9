// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// An experiment: what was asked, what came out, and for one case after the other how.
import { choice, el } from "./dom.js";
import { diagnosticList, ofExperiment } from "./diagnostics.js";
import { flowFigure } from "./flowfigure.js";
import { words } from "./format.js";
import { indicatorTables } from "./indicators.js";

/** All that stands under the title of an experiment. */
export function experimentSection(experiment, page) {
    const context = { ...page, experiment };
    return [
        el("p", { class: "sentence" }, el("span", { class: "asked" }, "Asked: "), experiment.sentence),
        statusList(experiment, page.names),
        diagnosticList(ofExperiment(experiment, page.names), page.names),
        ...indicatorTables(context),
        casePart(context),
    ];
}

function statusList(experiment, names) {
    const bad = experiment.cases.filter((one) => !["optimal", "completed"].includes(one.status));
    return bad.length === 0 ? null : el("ul", { class: "diagnostics" }, bad.map((one) => el("li", { class: one.status === "feasible" ? "info" : "error" },
        el("strong", {}, words(one.status)), " " + names.caseTitle(one))));
}

function casePart(context) {
    const { experiment, names } = context;
    const cases = experiment.cases.filter((one) => one.flows.length > 0);
    if (cases.length === 0) {
        return null;
    }
    const asked = cases.filter((one) => one.role === "asked");
    const first = asked.filter((one) => one.scenario === asked[0].scenario).at(-1) ?? cases[0];
    return el("div", { class: "case" }, flowFigure(first, context));
}
