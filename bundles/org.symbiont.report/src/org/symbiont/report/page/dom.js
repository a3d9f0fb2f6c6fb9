// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Elements of the page. Texts of the model come in as text nodes only, never as HTML.

/** An element with attributes and children; children that are null or false are left out. */
export function el(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (value === true) {
            element.setAttribute(name, "");
        } else if (value !== false && value !== null && value !== undefined) {
            element.setAttribute(name, String(value));
        }
    }
    element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
    return element;
}

let counter = 0;

/** An id that no other element has. */
export function freshId(prefix) {
    counter += 1;
    return prefix + "-" + counter;
}

/** A labelled list to choose from; calls back with the chosen value. */
export function choice(label, options, chosen, onChange) {
    const id = freshId("choice");
    const select = el("select", { id }, options.map((option) => el("option",
        { value: option.value, selected: option.value === chosen }, option.text)));
    select.addEventListener("change", () => onChange(select.value));
    return el("span", { class: "choice" }, el("label", { for: id }, label), select);
}

/** A labelled box to tick; calls back with true or false. */
export function tick(label, ticked, onChange) {
    const id = freshId("tick");
    const box = el("input", { type: "checkbox", id, checked: ticked });
    box.addEventListener("change", () => onChange(box.checked));
    return el("span", { class: "choice" }, box, el("label", { for: id }, label));
}
