// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Numbers and units as people read them: the same rules as on the command line.

const DIGITS = 4;
const TINY = 1e-9;
const SMALL = 1e-4;
const LARGE = 1e15;
const BIG = 1e5;
const NO_BREAK = "\u00a0";
const TENTHS = new Intl.NumberFormat("en", { maximumFractionDigits: 1, roundingMode: "halfEven", useGrouping: false });

/** Four significant digits but never a rounded whole part, blanks between thousands from 10 000 on. */
export function number(value) {
    if (value === null || value === undefined || !Number.isFinite(value)) {
        return "n/a";
    }
    const size = Math.abs(value);
    if (size < TINY) {
        return "0";
    }
    if (size < SMALL || size >= LARGE) {
        return minus(String(Number(value.toPrecision(DIGITS))));
    }
    const whole = size < 1 ? 0 : Math.floor(Math.log10(size)) + 1;
    const plain = whole >= DIGITS ? value.toFixed(0) : String(Number(value.toPrecision(DIGITS)));
    return minus(grouped(plain));
}

function minus(text) {
    return text.replace("-", "\u2212");
}

function grouped(plain) {
    const [whole, decimals] = plain.split(".");
    const digits = whole.replace("-", "");
    const blanks = digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, NO_BREAK);
    return (whole.startsWith("-") ? "-" : "") + blanks + (decimals === undefined ? "" : "." + decimals);
}

/** With a sign, also if positive. */
export function signed(value) {
    const text = number(value);
    return value > 0 && text !== "0" ? "+" + text : text;
}

/** A share as a signed percentage. */
export function percent(share) {
    if (share === null || share === undefined || !Number.isFinite(share)) {
        return "";
    }
    const value = share * 100;
    const text = Math.abs(value) >= 1000 ? number(value) : minus(TENTHS.format(value));
    return (value > 0 && text !== "0" ? "+" : "") + (text === "\u22120" ? "0" : text) + NO_BREAK + "%";
}

/** A unit of the size of its values, so that 97 300 000 EUR reads 97.3 MEUR. */
export function unitFor(unit, size) {
    const slash = unit.indexOf("/");
    const head = slash < 0 ? unit : unit.slice(0, slash);
    const tail = slash < 0 ? "" : unit.slice(slash);
    if (!(size >= BIG) || !(head === "t" || head === "MWh" || /^[A-Z]{3}$/.test(head))) {
        return { unit, divisor: 1 };
    }
    if (head === "MWh") {
        const tera = size >= 1e6 && !(size / 1e6 < 1000 && size / 1e3 < 1e4);
        return tera ? { unit: "TWh" + tail, divisor: 1e6 } : { unit: "GWh" + tail, divisor: 1e3 };
    }
    return size < 1e6 ? { unit: "k" + head + tail, divisor: 1e3 } : { unit: "M" + head + tail, divisor: 1e6 };
}

/** A value with the unit that suits it. */
export function withUnit(value, unit) {
    if (value === null || value === undefined) {
        return "n/a";
    }
    const shown = unitFor(unit, Math.abs(value));
    return number(value / shown.divisor) + (shown.unit === "" ? "" : NO_BREAK + shown.unit);
}

/** The largest size among values, 0 where there is none. */
export function largest(values) {
    return values.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0);
}

/** A name of the model as words: what stands for a blank becomes one. */
export function words(name) {
    return name.replaceAll("_", " ");
}

/** With a capital. */
export function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
