// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Tables: read by people, and taken away as CSV with all digits.
import { csvText, download, fileName } from "./csv.js";
import { el, freshId } from "./dom.js";

/**
 * A table with its caption and a button for the CSV.
 *
 * columns: title, cell(row) -> text or node, csv(row) -> value (else the cell's text), numeric, head (a row header), csvOnly
 * merged (a row header's key, said once for the rows that follow each other with it), plain (no line break)
 * most: how many rows are shown until somebody asks for all
 */
export function table({ caption, file, columns, rows, note, className, most = Infinity }) {
    const id = freshId("table");
    const shown = columns.filter((column) => !column.csvOnly);
    const head = el("tr", {}, shown.map((column) => el("th",
        { scope: "col", class: column.numeric ? "number" : null }, column.title)));
    const body = rows.map((row, k) => el("tr", { hidden: k >= most }, shown.map((column) => cell(column, row, k, rows, most))));
    const button = el("button", { type: "button", class: "csv", "aria-label": "Download '" + caption + "' as CSV" }, "CSV");
    button.addEventListener("click", () => download(fileName(...file) + ".csv", tableCsv(columns, rows), "text/csv"));
    return el("div", { class: "table " + (className ?? "") },
        el("div", { class: "caption" }, el("h4", { id }, caption), button),
        el("div", { class: "scroll", role: "region", tabindex: "0", "aria-labelledby": id },
            el("table", { "aria-labelledby": id }, el("thead", {}, head), el("tbody", {}, body))),
        rows.length > most ? showAll(body) : null,
        note ? el("p", { class: "note" }, note) : null);
}

function showAll(body) {
    const button = el("button", { type: "button", class: "csv" }, "Show all " + body.length);
    button.addEventListener("click", () => {
        body.forEach((row) => row.removeAttribute("hidden"));
        button.remove();
    });
    return button;
}

function cell(column, row, k, rows, most) {
    const span = column.merged ? spanOf(column, k, rows, most) : 1;
    if (span === 0) {
        return null;
    }
    const content = column.cell(row);
    const marks = [column.numeric ? "number" : "", column.plain ? "plain" : "", column.mark?.(row) ?? ""].filter((mark) => mark !== "");
    const attributes = { class: marks.length > 0 ? marks.join(" ") : null, rowspan: span > 1 ? span : null };
    return column.head
        ? el("th", { scope: span > 1 ? "rowgroup" : "row", ...attributes }, content)
        : el("td", attributes, content);
}

/** How many rows from here on say the same; 0 where the row above says it already. */
function spanOf(column, k, rows, most) {
    const key = column.merged(rows[k]);
    if (most < rows.length || (k > 0 && column.merged(rows[k - 1]) === key)) {
        return most < rows.length ? 1 : 0;
    }
    let end = k + 1;
    while (end < rows.length && column.merged(rows[end]) === key) {
        end += 1;
    }
    return end - k;
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
