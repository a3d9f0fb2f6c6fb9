// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Tables: read by people, and taken away as CSV with all digits.
import { csvText, download, fileName } from "./csv.js";
import { el, freshId } from "./dom.js";

/**
 * A table with its caption and a button for the CSV.
 *
 * columns: title, cell(row) -> text or node, csv(row) -> value (else the cell's text), numeric, head (a row header), csvOnly
 */
export function table({ caption, file, columns, rows, note, className }) {
    const id = freshId("table");
    const shown = columns.filter((column) => !column.csvOnly);
    const head = el("tr", {}, shown.map((column) => el("th",
        { scope: "col", class: column.numeric ? "number" : null }, column.title)));
    const body = rows.map((row) => el("tr", { class: row.className ?? null }, shown.map((column) => cell(column, row))));
    const button = el("button", { type: "button", class: "csv", "aria-label": "Download '" + caption + "' as CSV" }, "CSV");
    button.addEventListener("click", () => download(fileName(...file) + ".csv", tableCsv(columns, rows), "text/csv"));
    return el("div", { class: "table " + (className ?? "") },
        el("div", { class: "caption" }, el("h4", { id }, caption), button),
        el("div", { class: "scroll", role: "region", tabindex: "0", "aria-labelledby": id },
            el("table", { "aria-labelledby": id }, el("thead", {}, head), el("tbody", {}, body))),
        note ? el("p", { class: "note" }, note) : null);
}

function cell(column, row) {
    const content = column.cell(row);
    const attributes = { class: [column.numeric ? "number" : "", column.mark?.(row) ?? ""].join(" ").trim() || null };
    return column.head
        ? el("th", { scope: "row", ...attributes }, content)
        : el("td", attributes, content);
}

/** The table as CSV. */
export function tableCsv(columns, rows) {
    return csvText(columns.map((column) => column.title),
        rows.map((row) => columns.map((column) => (column.csv ?? plainText(column))(row))));
}

function plainText(column) {
    return (row) => {
        const content = column.cell(row);
        return typeof content === "string" ? content : content?.textContent ?? "";
    };
}

/** A table that is out of the way until somebody wants it. */
export function folded(summary, ...content) {
    return el("details", {}, el("summary", {}, summary), content);
}
