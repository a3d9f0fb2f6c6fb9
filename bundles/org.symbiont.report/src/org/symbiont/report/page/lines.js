// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Line, area and bar charts over time or periods.
import { textWidth, tip, tipStyle } from "./charts.js";
import { largest, number, percent, unitFor, withUnit } from "./format.js";

const HEIGHT = 300;

/** How values of a unit are written along an axis. */
function axis(look, unit, size, extra) {
    const shown = unitFor(unit, size);
    return { type: "value", name: shown.unit, nameLocation: "end", nameTextStyle: { color: look.muted, align: "left" },
        axisLabel: { color: look.muted, formatter: (value) => number(value / shown.divisor) },
        splitLine: { lineStyle: { color: look.line } }, axisLine: { show: false }, ...extra };
}

/** Bars for each period, one upon the other. entries: { name, colour, values } */
export function stackedBars(entries, periods, unit, look, width) {
    const sums = periods.map((period, k) => entries.reduce((sum, entry) => sum + (entry.values[k] ?? 0), 0));
    const widest = Math.max(...periods.map((period) => textWidth(period)));
    const crowded = widest + 8 > (width - 90) / periods.length;
    return {
        height: HEIGHT + (crowded ? Math.min(60, widest) : 0),
        option: {
            tooltip: { trigger: "item", ...tipStyle(look), formatter: (event) => tip(event.seriesName, event.name, withUnit(event.value, unit)) },
            grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
            xAxis: { type: "category", data: periods, axisLine: { lineStyle: { color: look.line } }, axisTick: { show: false },
                axisLabel: { color: look.muted, rotate: crowded ? 90 : 0, hideOverlap: true } },
            yAxis: axis(look, unit, largest(sums)),
            series: entries.map((entry) => ({ type: "bar", name: entry.name, stack: "all", barMaxWidth: 46, itemStyle: { color: entry.colour },
                data: entry.values.map((value) => ({ value, element: entry.element })) })),
        },
    };
}

/** Lines over time. entries: { name, colour, times, values, step, dots, dashed, area } */
export function timeLines(entries, unit, timeUnit, look) {
    return {
        height: HEIGHT,
        option: {
            tooltip: { trigger: "axis", axisPointer: { type: "line", lineStyle: { color: look.muted } }, ...tipStyle(look),
                formatter: (events) => tip(number(events[0]?.value?.[0]) + " " + timeUnit, ...events.slice(0, 14)
                    .map((event) => event.seriesName + ": " + withUnit(event.value[1], unit))) },
            grid: { left: 8, right: 24, top: 36, bottom: 28, containLabel: true },
            xAxis: { type: "value", name: timeUnit, nameLocation: "middle", nameGap: 26, nameTextStyle: { color: look.muted }, min: "dataMin", max: "dataMax",
                axisLabel: { color: look.muted, formatter: (value) => number(value), showMaxLabel: true, hideOverlap: true },
                splitLine: { show: false }, axisLine: { lineStyle: { color: look.line } } },
            yAxis: axis(look, unit, largest(entries.flatMap((entry) => entry.values)), { scale: true }),
            series: entries.map((entry) => ({ type: "line", name: entry.name, showSymbol: entry.dots === true, symbolSize: 8,
                symbol: entry.dots ? "circle" : "none", step: entry.step ? "end" : false,
                lineStyle: { color: entry.colour, width: entry.dots ? 0 : 2, type: entry.dashed ? "dashed" : "solid" }, itemStyle: { color: entry.colour },
                data: entry.times.map((time, k) => ({ value: [time, entry.values[k]], element: entry.element })) })),
        },
    };
}

/** Shares over time as areas, one upon the other, negative ones below zero. entries as for lines, all of the same times */
export function stackedAreas(entries, unit, timeUnit, look) {
    const times = entries[0].times;
    const share = (value) => (unit === "" || unit === "1" ? percent(value).replace("+", "") : withUnit(value, unit));
    return {
        height: HEIGHT + 40,
        option: {
            tooltip: { trigger: "axis", ...tipStyle(look), formatter: (events) => tip(number(times[events[0]?.dataIndex ?? 0]) + " " + timeUnit,
                ...events.filter((event) => Math.abs(event.value) > 0.005).map((event) => event.seriesName.split(":")[0] + ": " + share(event.value))) },
            grid: { left: 8, right: 24, top: 20, bottom: 28, containLabel: true },
            xAxis: { type: "category", data: times, boundaryGap: false, name: timeUnit, nameLocation: "middle", nameGap: 26, nameTextStyle: { color: look.muted },
                axisLabel: { color: look.muted, formatter: (value) => number(Number(value)), interval: wholeTimes(times) }, axisTick: { show: false },
                axisLine: { onZero: true, lineStyle: { color: look.muted } } },
            yAxis: { type: "value", min: -1, max: 1, axisLabel: { color: look.muted, formatter: share }, splitLine: { lineStyle: { color: look.line } } },
            series: entries.map((entry) => ({ type: "line", name: entry.name, stack: "all", stackStrategy: "samesign", showSymbol: false, symbol: "none",
                lineStyle: { width: 0.5, color: entry.colour }, itemStyle: { color: entry.colour }, areaStyle: { color: entry.colour, opacity: 0.7 },
                data: entry.values })),
        },
    };
}

/** Labels at some six whole times. */
function wholeTimes(times) {
    const step = Math.max(1, Math.ceil((times.at(-1) - times[0]) / 6));
    return (index) => Number.isInteger(times[index]) && (times[index] - Math.ceil(times[0])) % step === 0;
}
