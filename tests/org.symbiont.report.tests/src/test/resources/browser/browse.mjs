// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Opens pages in Chromium for the tests: reads a request a line from standard input, writes an answer a line to standard output.
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import * as probes from "./probes.mjs";

const browser = await chromium.launch({ executablePath: process.argv[2], args: ["--no-sandbox", "--disable-dev-shm-usage"] });

async function open({ page: address, scheme = "light", media = "screen", width = 1200 }) {
    const troubles = [];
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, acceptDownloads: true });
    const page = await context.newPage();
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && troubles.push(message.type() + ": " + message.text()));
    page.on("pageerror", (error) => troubles.push("exception: " + error.message));
    page.on("request", (request) => !/^(file|data|blob):/.test(request.url()) && troubles.push("request: " + request.url()));
    await page.goto(address);
    await page.waitForFunction(() => document.documentElement.dataset.ready === "true", null, { timeout: 30000 }).catch(() => troubles.push("the page is not ready"));
    if (media !== "screen") {
        await page.setViewportSize({ width: 680, height: 900 });
        await page.emulateMedia({ media, colorScheme: scheme });
        await page.waitForTimeout(300);
    }
    return { context, page, troubles };
}

async function answer(request) {
    const { context, page, troubles } = await open(request);
    try {
        const results = {};
        for (const name of request.probes) {
            results[name] = await (probes[name].length === 0 ? page.evaluate(probes[name]) : probes[name](page));
        }
        if (request.picture) {
            await page.screenshot({ path: request.picture, fullPage: true });
        }
        if (request.pdf) {
            await page.pdf({ path: request.pdf, format: "A4" });
        }
        return { troubles, ...results };
    } finally {
        await context.close();
    }
}

for await (const line of createInterface({ input: process.stdin })) {
    const result = await answer(JSON.parse(line)).catch((error) => ({ failed: String(error.stack) }));
    process.stdout.write(JSON.stringify(result) + "\n");
}
await browser.close();
