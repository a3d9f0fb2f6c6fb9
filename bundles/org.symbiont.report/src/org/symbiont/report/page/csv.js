// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Tables as files for spreadsheets: RFC 4180, with a mark of UTF-8, by which Excel knows it.

const RISKY = /^[=+\-@\t\r\n|%]/;

/** A cell. A text that a spreadsheet would take for a formula gets an apostrophe in front; a number never does. */
export function csvCell(value) {
    if (value === null || value === undefined) {
        return "";
    }
    if (typeof value === "number") {
        return Number.isFinite(value) ? String(value) : "";
    }
    const text = RISKY.test(value) ? "'" + value : String(value);
    return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}

/** A table from its header and rows. */
export function csvText(header, rows) {
    return [header, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

/** Gives a file to the reader. */
export function download(name, text, type) {
    const address = URL.createObjectURL(new Blob([type === "text/csv" ? "\ufeff" + text : text], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
}

/** A name that each file system takes. */
export function fileName(...parts) {
    return parts.filter((part) => part !== "").join("-").normalize("NFKD").replace(/[^\w.-]+/g, "_");
}
