// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Puts the report together.
import { openBridge } from "./bridge.js";
import { drawCharts, keepCharts } from "./charts.js";
import { download, fileName } from "./csv.js";
import { diagnosticList } from "./diagnostics.js";
import { el } from "./dom.js";
import { markSelections } from "./elements.js";
import { experimentSection } from "./experiment.js";
import { ResourceColours } from "./flows.js";
import { number } from "./format.js";
import { Names } from "./names.js";
import { phaseSection } from "./phases.js";
import { provenance } from "./provenance.js";

const PERIODS = { d: "day", h: "hour", a: "year", wk: "week" };

function begin() {
    const text = document.getElementById("result").textContent;
    const result = JSON.parse(text);
    const names = new Names(result);
    const page = { result, names, title: result.title, resourceColours: new ResourceColours(result) };
    head(result, text);
    const sections = [
        ...result.experiments.map((experiment, k) => section("experiment-" + (k + 1), experiment.title, experimentSection(experiment, page))),
        section("history", "How it came about", phaseSection(result, names)),
        section("remarks", "Remarks on the model", diagnosticList(result.diagnostics.map((diagnostic) => ({ diagnostic, about: "" })), names)),
        section("provenance", "From what the numbers come", provenance(result, names)),
    ].filter((one) => one !== null);
    document.getElementById("main").replaceChildren(...sections);
    contents(sections);
    markSelections();
    drawCharts(document.body);
    keepCharts();
    openBridge();
    document.documentElement.dataset.ready = "true";
}

function section(id, title, content) {
    const parts = [content].flat().filter((part) => part !== null);
    return parts.length === 0 ? null : el("section", { id, "aria-labelledby": id + "-title" }, el("h2", { id: id + "-title" }, title), parts);
}

function head(result, text) {
    const save = el("button", { type: "button", class: "csv" }, "All values as JSON");
    save.addEventListener("click", () => download(fileName(result.title) + ".json", text, "application/json"));
    document.getElementById("top").replaceChildren(el("h1", {}, result.title), el("p", {}, horizon(result.horizon), " ", save));
}

function horizon(stated) {
    if (!stated) {
        return "";
    }
    const unit = PERIODS[stated.unit] ?? stated.unit;
    return number(stated.periods) + " " + unit + (stated.periods === 1 ? "" : "s") + " from " + stated.start;
}

function contents(sections) {
    document.getElementById("contents").replaceChildren(el("ul", {}, sections.map((one) => el("li", {},
        el("a", { href: "#" + one.id }, one.querySelector("h2").textContent)))));
}

begin();
