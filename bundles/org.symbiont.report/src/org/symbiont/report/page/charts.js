// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Charts: drawn by ECharts as SVG in the colours of the reader's setting, as wide as their place, on paper too.
import { onSelection } from "./bridge.js";
import { el } from "./dom.js";

const PAPER_WIDTH = 680;
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const print = window.matchMedia("print");
const all = new Set();

/** The colours that the style sheet has for the moment. */
export function colours() {
    const style = getComputedStyle(document.documentElement);
    const read = (name) => style.getPropertyValue("--" + name).trim();
    const series = Array.from({ length: 8 }, (_, k) => read("series-" + (k + 1)));
    return { text: read("text"), muted: read("muted"), line: read("line"), back: read("back"),
        surface: read("surface"), accent: read("accent"), series };
}

/** The colour of the k-th series. Where there are more than colours, these come again, nearer to the text's. */
export function seriesColour(look, k) {
    const base = look.series[k % look.series.length];
    const share = [0, 0.35, 0.6][Math.floor(k / look.series.length) % 3];
    const part = (colour, at) => parseInt(colour.slice(at, at + 2), 16);
    return "#" + [1, 3, 5].map((at) => Math.round(part(base, at) * (1 - share) + part(look.text, at) * share).toString(16).padStart(2, "0")).join("");
}

/**
 * Draws in a place, and again whenever size, colours or the selection change.
 *
 * draw(colours, width, selected) answers { option, height }, and a width where it needs more than there is, which is then
 * scrolled; after() is called when it is drawn, click(data) when something is clicked
 */
export class Chart {
    constructor(place, draw, { click, after } = {}) {
        Object.assign(this, { place, draw, click, after, selected: null, chart: null, width: 0 });
        all.add(this);
    }

    /** Draws what is to be drawn now. */
    update() {
        const room = print.matches ? PAPER_WIDTH : this.place.parentElement?.clientWidth ?? 0;
        if (room === 0 || !this.place.isConnected) {
            return;
        }
        this.width = room;
        const { option, height, width = room } = this.draw(colours(), room, this.selected);
        const zoom = print.matches && width > room ? room / width : "";
        Object.assign(this.place.style, { width: width + "px", height: height + "px", zoom });
        this.place.parentElement.tabIndex = width > room ? 0 : -1;
        this.begin(width, height);
        this.chart.resize({ width, height });
        this.chart.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...option }, { notMerge: true });
        this.after?.();
    }

    begin(width, height) {
        if (this.chart === null) {
            this.chart = globalThis.echarts.init(this.place, null, { renderer: "svg", width, height });
            this.chart.on("click", (event) => this.click?.(event.data ?? {}, event));
            sizes.observe(this.place.parentElement);
        }
    }

    dispose() {
        if (this.place.parentElement) {
            sizes.unobserve(this.place.parentElement);
        }
        this.chart?.dispose();
        all.delete(this);
    }
}

const sizes = new ResizeObserver((entries) => entries.forEach((entry) => {
    const chart = [...all].find((one) => one.place.parentElement === entry.target);
    if (chart && !print.matches && Math.abs(chart.width - entry.target.clientWidth) > 1) {
        chart.update();
    }
}));

/** A place for a chart: what is wider than the page scrolls in it, also by keyboard. */
export function chartPlace(label = "") {
    const place = el("div", { class: "chart", role: "img", "aria-label": label });
    const frame = el("div", { class: "scroll", role: "group", tabindex: "0", "aria-label": "Chart" }, place);
    return { place, frame };
}

/** Draws the charts inside of an element. */
export function drawCharts(root) {
    [...all].filter((chart) => root.contains(chart.place)).forEach((chart) => chart.update());
}

/** Forgets the charts inside of an element, which is about to go. */
export function dropCharts(root) {
    [...all].filter((chart) => root.contains(chart.place)).forEach((chart) => chart.dispose());
}

/** Keeps all charts right from now on. */
export function keepCharts() {
    const redraw = () => all.forEach((chart) => chart.update());
    dark.addEventListener("change", redraw);
    print.addEventListener("change", redraw);
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
