// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Why somebody has no plan, and what would have to give way.
import { el } from "./dom.js";
import { elementName } from "./elements.js";

/** A list of what stands in the way; null where nothing is told. */
export function obstacleList(one, names) {
    const told = (one.obstacles ?? []).flatMap((obstacle) => [
        ...obstacle.elements.map((part) => entry(part, "Excludes the others: ", names)),
        ...obstacle.relaxations.map((part) => entry(part, "Would do: ", names))]);
    return told.length === 0 ? null : el("ul", {}, told);
}

function entry(part, lead, names) {
    return el("li", {}, lead, part.about, names.isElement(part.element) ? [" (", elementName(names, part.element), ")"] : null);
}
