// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// From what the numbers come.
import { el } from "./dom.js";
import { number, words } from "./format.js";
import { table } from "./table.js";

/** The section at the end. */
export function provenance(result, names) {
    const from = result.provenance;
    const facts = [
        ["Program", from.program], ["Model", from.model], ["Files", from.files.join(", ")],
        ["Model hash (SHA-256)", el("code", {}, from.modelHash)],
        ["Run", from.time ? when(from.time) : ""],
    ].filter(([, value]) => value !== "");
    return [
        el("dl", { class: "facts" }, facts.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)])),
        caseTable(result, names),
    ];
}

function when(time) {
    return time.started.slice(0, 19).replace("T", " ") + " UTC, " + number(time.seconds) + " s";
}

function caseTable(result, names) {
    const rows = result.experiments.flatMap((experiment) => experiment.cases.map((one) => ({ experiment, one })));
    const from = (row) => row.one.provenance;
    return rows.length === 0 ? null : table({
        caption: "How each case was found", file: [result.title, "provenance"], rows,
        columns: [
            { title: "Experiment", head: true, cell: (row) => row.experiment.title, csv: (row) => row.experiment.name },
            { title: "Scenario", cell: (row) => names.scenario(row.one.scenario), csv: (row) => row.one.scenario },
            { title: "Decides", cell: (row) => names.decider(row.one), csv: (row) => row.one.decider },
            { title: "Status", cell: (row) => words(row.one.status) },
            { title: "Solver", plain: true, cell: (row) => (from(row).solver + " " + from(row).version).trim() },
            { title: "Why", cell: (row) => from(row).why },
            { title: "Rows", numeric: true, cell: (row) => number(from(row).rows), csv: (row) => from(row).rows },
            { title: "Columns", numeric: true, cell: (row) => number(from(row).columns), csv: (row) => from(row).columns },
            { title: "Integers", numeric: true, cell: (row) => number(from(row).integers), csv: (row) => from(row).integers },
            { title: "Seconds", numeric: true, cell: (row) => (from(row).time ? number(from(row).time.seconds) : ""), csv: (row) => from(row).time?.seconds },
        ],
    });
}
