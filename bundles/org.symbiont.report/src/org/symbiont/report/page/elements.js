// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Names of elements in texts and tables: buttons that select.
import { choose, onSelection } from "./bridge.js";
import { el } from "./dom.js";

/** The label of an element as a button; plain text for what is no element of the model. */
export function elementName(names, name, text = names.label(name)) {
    if (!names.isElement(name)) {
        return el("span", {}, text);
    }
    const button = el("button", { type: "button", class: "element", "data-element": name, title: name }, text);
    button.addEventListener("click", () => choose(name));
    return button;
}

/** Marks what is selected wherever it stands, and brings the first into view if the host selected it. */
export function markSelections() {
    onSelection((name) => {
        const all = [...document.querySelectorAll("[data-element]")];
        all.forEach((button) => toggle(button, button.dataset.element === name));
        const found = all.filter((button) => button.dataset.element === name && button.checkVisibility?.() !== false);
        if (found.length > 0 && !found.includes(document.activeElement)) {
            found[0].scrollIntoView({ block: "nearest" });
        }
    });
}

function toggle(button, selected) {
    if (selected) {
        button.setAttribute("aria-current", "true");
    } else {
        button.removeAttribute("aria-current");
    }
}
