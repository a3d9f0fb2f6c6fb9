// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Charts: drawn by ECharts as SVG in the colours of the reader's setting, as wide as their place, on paper too.
import { onSelection } from "./bridge.js";

const PAPER_WIDTH = 680;
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const print = window.matchMedia("print");
const all = [];

/** The colours that the style sheet has for the moment. */
export function colours() {
    const style = getComputedStyle(document.documentElement);
    const read = (name) => style.getPropertyValue("--" + name).trim();
    const series = Array.from({ length: 8 }, (_, k) => read("series-" + (k + 1)));
    return { text: read("text"), muted: read("muted"), line: read("line"), back: read("back"),
        surface: read("surface"), accent: read("accent"), series };
}

/**
 * Draws in a place, and again whenever size, colours or the selection change.
 *
 * draw(colours, width, selected) answers { option, height }
 */
export class Chart {
    constructor(place, draw) {
        this.place = place;
        this.draw = draw;
        this.selected = null;
        this.chart = null;
        all.push(this);
    }

    /** Draws what is to be drawn now. */
    update() {
        const width = print.matches ? PAPER_WIDTH : this.place.clientWidth;
        if (width === 0) {
            return;
        }
        const { option, height } = this.draw(colours(), width, this.selected);
        this.place.style.height = height + "px";
        this.chart ??= globalThis.echarts.init(this.place, null, { renderer: "svg", width, height });
        this.chart.resize({ width, height });
        this.chart.setOption({ animation: false, ...option }, { notMerge: true });
        this.width = width;
    }

    /** Calls back with the data of what is clicked. */
    onClick(listener) {
        this.chart?.on("click", (event) => listener(event.data ?? {}, event));
    }
}

/** Draws all charts, and keeps them right. */
export function startCharts() {
    all.forEach((chart) => chart.update());
    const redraw = () => all.forEach((chart) => chart.update());
    dark.addEventListener("change", redraw);
    print.addEventListener("change", redraw);
    const sizes = new ResizeObserver((entries) => entries.forEach((entry) => {
        const chart = all.find((one) => one.place === entry.target);
        if (!print.matches && chart.width !== chart.place.clientWidth) {
            chart.update();
        }
    }));
    all.forEach((chart) => sizes.observe(chart.place));
    onSelection((name) => all.forEach((chart) => {
        chart.selected = name;
        chart.update();
    }));
}

/** The words in a small box beside the pointer: lines of text, never HTML. */
export function tip(...lines) {
    const box = document.createElement("div");
    lines.filter((line) => line !== "").forEach((line) => {
        const one = document.createElement("div");
        one.textContent = line;
        box.append(one);
    });
    return box;
}

/** How boxes beside the pointer look. */
export function tipStyle(look) {
    return { confine: true, backgroundColor: look.surface, borderColor: look.line, textStyle: { color: look.text, fontSize: 13 } };
}

let ruler = null;

/** How wide a text is in the font of the charts. */
export function textWidth(text, size = 12) {
    ruler ??= document.createElement("canvas").getContext("2d");
    ruler.font = size + "px " + FONT;
    return ruler.measureText(text).width;
}

/** The font of the charts. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif";

/** A text that is no wider than that, cut with dots where it must be. */
export function fitted(text, width, size = 12) {
    if (textWidth(text, size) <= width) {
        return text;
    }
    let end = text.length;
    while (end > 1 && textWidth(text.slice(0, end) + "\u2026", size) > width) {
        end -= 1;
    }
    return text.slice(0, end).trimEnd() + "\u2026";
}
