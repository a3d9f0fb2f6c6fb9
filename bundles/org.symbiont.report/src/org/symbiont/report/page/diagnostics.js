// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// What went wrong or should be known.
import { el } from "./dom.js";
import { elementName } from "./elements.js";

const WORDS = { error: "Error", warning: "Warning", info: "Note" };

/** The list, or nothing where there is nothing to tell. Entries: { diagnostic, about }. */
export function diagnosticList(entries, names) {
    if (entries.length === 0) {
        return null;
    }
    return el("ul", { class: "diagnostics" }, entries.map(({ diagnostic, about }) => el("li", { class: diagnostic.severity },
        el("strong", {}, WORDS[diagnostic.severity] ?? diagnostic.severity), " ",
        about ? about + ": " : "", diagnostic.message,
        diagnostic.element && names.isElement(diagnostic.element) ? [" ", elementName(names, diagnostic.element)] : null,
        el("span", { class: "place" }, " " + place(diagnostic)))));
}

function place(diagnostic) {
    return diagnostic.file ? diagnostic.file + ":" + diagnostic.line + " \u00b7 " + diagnostic.code : diagnostic.code;
}

/** Those of an experiment and its cases, each once. */
export function ofExperiment(experiment, names) {
    const seen = new Map();
    const add = (diagnostic, about) => {
        const key = JSON.stringify(diagnostic);
        const entry = seen.get(key);
        if (entry === undefined) {
            seen.set(key, { diagnostic, abouts: [about] });
        } else {
            entry.abouts.push(about);
        }
    };
    experiment.diagnostics.forEach((diagnostic) => add(diagnostic, ""));
    experiment.cases.forEach((one) => one.diagnostics.forEach((diagnostic) => add(diagnostic, names.caseTitle(one))));
    const all = experiment.cases.length;
    return [...seen.values()].map(({ diagnostic, abouts }) => ({ diagnostic,
        about: abouts.length === all && all > 1 ? "all cases" : abouts.filter((about) => about !== "").join("; ") }));
}
