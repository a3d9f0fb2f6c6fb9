// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// What the colours of a chart mean, as words that wrap where there is no room.
import { el } from "./dom.js";

/** A list of colours and names; entries: { colour, content }. Written anew on each call. */
export function fillLegend(place, entries) {
    place.replaceChildren(...entries.map((entry) => {
        const swatch = el("span", { class: "swatch", "aria-hidden": "true" });
        swatch.style.backgroundColor = entry.colour;
        return el("li", {}, swatch, entry.content);
    }));
}

/** The place for one. */
export function legendPlace() {
    return el("ul", { class: "legend" });
}
