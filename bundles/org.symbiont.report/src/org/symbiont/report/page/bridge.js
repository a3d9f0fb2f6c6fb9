// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// The page and its host, such as the workbench: which element is selected, both ways, by qualified name. See docs/report.md.

const SELECT = "symbiont.select";
const listeners = [];
let current = null;

/** Calls back with the name of each element that is selected, or null; also the host's selections. */
export function onSelection(listener) {
    listeners.push(listener);
}

/** The reader has chosen an element: shown in the page and told to the host. */
export function choose(name) {
    show(name);
    tellHost({ type: SELECT, element: name });
}

function show(name) {
    current = name;
    listeners.forEach((listener) => listener(name));
}

function tellHost(message) {
    if (window.parent !== window) {
        window.parent.postMessage(message, "*");
    }
    if (typeof window.symbiontHost === "function") {
        window.symbiontHost(JSON.stringify(message));
    }
}

/** Lets the host select: by a function where it runs scripts in the page, by a message where it frames it. */
export function openBridge() {
    window.symbiont = Object.freeze({
        version: 1,
        select: (name) => show(typeof name === "string" ? name : null),
        get selected() {
            return current;
        },
    });
    window.addEventListener("message", (event) => {
        const isHost = event.source === window.parent && window.parent !== window;
        if (isHost && event.data?.type === SELECT) {
            show(typeof event.data.element === "string" ? event.data.element : null);
        }
    });
    tellHost({ type: "symbiont.ready", version: 1 });
}
