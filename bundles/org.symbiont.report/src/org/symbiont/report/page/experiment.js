// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// An experiment: what was asked, what came out, and for one case after the other how.
import { dropCharts, drawCharts } from "./charts.js";
import { comparisonTables, coordinationTables } from "./coordination.js";
import { choice, el } from "./dom.js";
import { diagnosticList, ofExperiment } from "./diagnostics.js";
import { flowFigure } from "./flowfigure.js";
import { words } from "./format.js";
import { indicatorTables } from "./indicators.js";
import { networkFigure } from "./network.js";
import { obstacleList } from "./obstacles.js";
import { periodFigure } from "./periods.js";
import { planTables } from "./plan.js";
import { folded } from "./table.js";
import { fitTable, seriesFigures } from "./series.js";
import { sharingTables } from "./sharing.js";

/** All that stands under the title of an experiment. */
export function experimentSection(experiment, page) {
    const context = { ...page, experiment };
    const told = ofExperiment(experiment, page.names);
    const notes = told.filter((entry) => !isUrgent(entry));
    return [
        el("p", { class: "sentence" }, el("span", { class: "asked" }, "Asked: "), experiment.sentence),
        statusList(experiment, page.names),
        diagnosticList(told.filter(isUrgent), page.names),
        ...indicatorTables(context),
        ...comparisonTables(context),
        ...seriesFigures(context),
        casePart(context),
        notes.length === 0 ? null : folded(notes.length === 1 ? "1 note" : notes.length + " notes", diagnosticList(notes, page.names)),
    ];
}

function isUrgent(entry) {
    return entry.diagnostic.severity !== "info";
}

function statusList(experiment, names) {
    const bad = experiment.cases.filter((one) => !["optimal", "completed"].includes(one.status));
    return bad.length === 0 ? null : el("ul", { class: "diagnostics" }, bad.map((one) => el("li", { class: one.status === "feasible" ? "info" : "error" },
        el("strong", {}, words(one.status)), " " + names.caseTitle(one), obstacleList(one, names))));
}

/** What is told for one case at a time. */
function casePart(context) {
    const { experiment, names } = context;
    const cases = experiment.cases.filter((one) => one.flows.length + one.activities.length > 0 || one.sharing || one.fit || one.coordination);
    if (cases.length === 0) {
        return null;
    }
    const asked = cases.filter((one) => one.role === "asked");
    const first = asked.filter((one) => one.scenario === asked[0].scenario).at(-1) ?? cases[0];
    const content = el("div", {}, caseContent(first, context));
    const options = cases.map((one, k) => ({ value: String(k), text: names.caseTitle(one) }));
    const show = (k) => {
        dropCharts(content);
        content.replaceChildren(...caseContent(cases[k], context));
        drawCharts(content);
    };
    return el("div", { class: "case" }, el("h3", { class: "casetitle" }, "The plan in detail",
        cases.length > 1 ? choice("Case", options, String(cases.indexOf(first)), (k) => show(Number(k))) : null), content);
}

function caseContent(one, context) {
    return [
        one.flows.length > 0 ? flowFigure(one, context) : null,
        networkFigure(one, context),
        periodFigure(one, context),
        ...coordinationTables(one, context),
        ...sharingTables(one, context),
        fitTable(one, context),
        ...planTables(one, context),
    ].filter((part) => part !== null);
}
