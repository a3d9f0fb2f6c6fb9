// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// What the tests ask of a page. Those without an argument run in the page, the others drive it.

/** Each Sankey in each of its views: what it says and what it draws. */
export function sankeys() {
    const found = [];
    const change = (element) => element.dispatchEvent(new Event("change", { bubbles: true }));
    for (const cases of document.querySelectorAll(".case")) {
        const picker = cases.querySelector(".casetitle select");
        for (const option of picker ? picker.options : [null]) {
            if (option) {
                picker.value = option.value;
                change(picker);
            }
            const figure = cases.querySelector("figure.flows");
            if (figure === null) {
                continue;
            }
            const select = figure.querySelector("select");
            const tick = figure.querySelector("input[type=checkbox]");
            for (const view of select.options) {
                for (const inside of [true, false]) {
                    select.value = view.value;
                    change(select);
                    tick.checked = inside;
                    change(tick);
                    const place = figure.querySelector(".chart");
                    const links = globalThis.echarts.getInstanceByDom(place).getOption().series[0].links;
                    found.push({ experiment: figure.dataset.experiment, case: Number(figure.dataset.case), view: JSON.parse(view.value),
                        inside: place.dataset.inside === "true", told: Number(place.dataset.total), links: links.length,
                        drawn: links.reduce((sum, link) => sum + link.value, 0) });
                }
            }
        }
    }
    return found;
}

/** Labels in charts that cover each other or stick out. */
export function labels() {
    const troubles = [];
    for (const svg of document.querySelectorAll(".chart svg")) {
        const frame = svg.getBoundingClientRect();
        const texts = [...svg.querySelectorAll("text")].filter((text) => text.textContent.trim() !== "")
            .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
        texts.forEach(({ text, box }, k) => {
            if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
                troubles.push("sticks out: " + text);
            }
            texts.slice(k + 1).forEach((other) => {
                const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
                if (wide > 2 && high > 3 && text !== other.text) {
                    troubles.push("covers: " + text + " / " + other.text);
                }
            });
        });
    }
    return troubles;
}

/** Texts with less contrast than WCAG 2.2 AA asks for (1.4.3), and colours of marks with less than 3 to 1 (1.4.11). */
export function contrast() {
    const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const light = ([r, g, b]) => 0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
    const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const rgb = (colour) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const page = rgb(getComputedStyle(document.body).backgroundColor);
    const behind = (element) => {
        for (let one = element; one; one = one.parentElement) {
            const colour = rgb(getComputedStyle(one).backgroundColor);
            if (colour[3] === 255) {
                return colour;
            }
        }
        return page;
    };
    const troubles = [];
    let checked = 0;
    for (const element of document.querySelectorAll("body *")) {
        const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
        if (!own || ["SCRIPT", "STYLE"].includes(element.tagName) || !element.checkVisibility()) {
            continue;
        }
        const style = getComputedStyle(element);
        const svg = element.namespaceURI.endsWith("svg");
        const front = rgb(svg ? style.fill : style.color);
        const size = parseFloat(style.fontSize);
        const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
        const found = ratio(front, svg ? page : behind(element));
        checked += 1;
        if (found < least) {
            troubles.push(found.toFixed(2) + " " + element.tagName + "." + element.getAttribute("class") + ": " + element.textContent.slice(0, 40));
        }
    }
    const root = getComputedStyle(document.documentElement);
    for (const name of ["border", "accent", "muted", ...Array.from({ length: 8 }, (_, k) => "series-" + (k + 1))]) {
        const found = ratio(rgb(root.getPropertyValue("--" + name)), page);
        checked += 1;
        if (found < 3) {
            troubles.push(found.toFixed(2) + " --" + name);
        }
    }
    return { checked, troubles };
}

/** What is wrong with the structure: wide pages, names as the model writes them, controls and charts without a name, ids twice. */
export function structure() {
    const troubles = [];
    if (document.documentElement.scrollWidth > window.innerWidth) {
        troubles.push("the page is wider than the window: " + document.documentElement.scrollWidth);
    }
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    ids.filter((id, k) => ids.indexOf(id) !== k).forEach((id) => troubles.push("id twice: " + id));
    document.querySelectorAll("h2, h3, h4, th, td, figure, .legend, svg text").forEach((element) => {
        const text = element.textContent;
        if (element.children.length === 0 && /[A-Za-z]_[A-Za-z]/.test(text.replace("lp_solve", ""))) {
            troubles.push("raw name: " + text);
        }
        if (/undefined|NaN|null|\[object/.test(text) && !/nullif/.test(text)) {
            troubles.push("no value: " + text.slice(0, 60));
        }
    });
    document.querySelectorAll("select, input").forEach((control) => control.labels.length === 0 && troubles.push("no label: " + control.id));
    document.querySelectorAll("[role=img]").forEach((chart) => !chart.getAttribute("aria-label") && troubles.push("no aria-label: chart"));
    document.querySelectorAll(".chart").forEach((chart) => !chart.querySelector("svg path") && troubles.push("an empty chart: " + chart.getAttribute("aria-label")));
    const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map((heading) => Number(heading.tagName[1]));
    levels.forEach((level, k) => k > 0 && level > levels[k - 1] + 2 && troubles.push("a heading skips levels"));
    return troubles;
}

/** What the window is called; a script that slipped in would change it. */
export function title() {
    return document.title;
}

/** What the sections are called. */
export function sections() {
    return [...document.querySelectorAll("h2, h3, h4")].map((heading) => heading.textContent);
}

/** The stops of the tab key: what each is, and whether one sees that it has the focus. */
export async function tabStops(page) {
    const stops = [];
    for (let k = 0; k < 30; k += 1) {
        await page.keyboard.press("Tab");
        stops.push(await page.evaluate(() => {
            const element = document.activeElement;
            const style = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            return { tag: element.tagName, name: element.getAttribute("aria-label") ?? (element.labels?.[0] ?? element).textContent.trim().slice(0, 40), y: box.top + window.scrollY,
                seen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 };
        }));
    }
    return stops;
}

/** What happens when an element is chosen by the keyboard: what the host hears, and what the page marks. */
export async function choosing(page) {
    await page.evaluate(() => {
        globalThis.heard = [];
        globalThis.symbiontHost = (text) => globalThis.heard.push(JSON.parse(text));
    });
    await page.locator("button.element:visible").first().focus();
    await page.keyboard.press("Enter");
    return page.evaluate(() => ({ heard: globalThis.heard, element: document.activeElement.dataset.element, selected: globalThis.symbiont.selected,
        marked: [...document.querySelectorAll("[aria-current]")].map((button) => button.dataset.element) }));
}

/** What is marked after the host has selected the first company, by a function. */
export function hostSelects() {
    const name = document.querySelector("button.element").dataset.element;
    globalThis.symbiont.select(name);
    const marked = [...document.querySelectorAll("[aria-current]")].map((button) => button.dataset.element);
    globalThis.symbiont.select(null);
    return { name, marked, after: document.querySelectorAll("[aria-current]").length };
}

/** The page in a frame: messages both ways. For a host page with a frame and a list named heard. */
export async function framed(page) {
    const frame = page.frames()[1];
    await frame.waitForFunction(() => document.documentElement.dataset.ready === "true");
    await frame.locator("button.element:visible").first().click();
    await page.waitForFunction(() => globalThis.heard.some((message) => message.type === "symbiont.select"));
    const name = await frame.evaluate(() => [...document.querySelectorAll("button.element")].at(-1).dataset.element);
    await page.evaluate((element) => document.querySelector("iframe").contentWindow.postMessage({ type: "symbiont.select", element }, "*"), name);
    await frame.waitForFunction((element) => document.querySelector("[aria-current]")?.dataset.element === element, name);
    return { heard: await page.evaluate(() => globalThis.heard), selected: name };
}

/** The files behind the first buttons for CSV, as text; Chromium gives no more than ten at once. */
export async function csvFiles(page) {
    const files = [];
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
    const buttons = page.getByRole("button", { name: /as CSV/ });
    for (let k = 0; k < Math.min(6, await buttons.count()); k += 1) {
        const waiting = page.waitForEvent("download");
        await buttons.nth(k).click();
        const file = await waiting;
        const stream = await file.createReadStream();
        const chunks = [];
        for await (const chunk of stream) {
            chunks.push(chunk);
        }
        files.push({ name: file.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") });
    }
    return files;
}

/** What is wider than paper when the page is printed. */
export function onPaper() {
    const troubles = [];
    document.querySelectorAll(".chart svg").forEach((svg) => svg.getBoundingClientRect().width > 700 && troubles.push("a chart of " + svg.getBoundingClientRect().width));
    document.querySelectorAll("table").forEach((table) => table.getBoundingClientRect().width > 700
        && troubles.push("a table of " + table.getBoundingClientRect().width + ": " + table.getAttribute("aria-labelledby")));
    if (getComputedStyle(document.body).backgroundColor !== "rgb(255, 255, 255)") {
        troubles.push("not on white");
    }
    document.querySelectorAll("nav, button.csv").forEach((element) => element.checkVisibility() && troubles.push("a control on paper: " + element.textContent));
    return troubles;
}
