// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// What the names in a result stand for.
import { words } from "./format.js";

const OUTSIDE = { market: "Market", environment: "Environment" };
const DECIDERS = { units: "Each unit", companies: "Each company", cluster: "The cluster", coordinator: "The coordinator" };

/** Labels and kinds of the elements that a result speaks of. */
export class Names {
    constructor(result) {
        this.facts = new Map((result.cluster?.elements ?? []).map((fact) => [fact.name, fact]));
    }

    /** Whether the host can be asked for it. */
    isElement(name) {
        return this.facts.has(name);
    }

    fact(name) {
        return this.facts.get(name);
    }

    /** What people read. Of a unit the company stands in front. */
    label(name) {
        if (name === "" || name === undefined || name === null) {
            return "";
        }
        if (Object.hasOwn(OUTSIDE, name)) {
            return OUTSIDE[name];
        }
        const own = this.own(name);
        const dot = name.lastIndexOf(".");
        return dot < 0 ? own : this.label(name.slice(0, dot)) + " \u00b7 " + own;
    }

    own(name) {
        return this.facts.get(name)?.label ?? words(name.slice(name.lastIndexOf(".") + 1));
    }

    scenario(name) {
        return name === "" ? "as it stands" : this.own(name);
    }

    /** Who decides in a case. */
    decider(one) {
        if (one.role === "baseline") {
            return "No symbiosis";
        }
        return DECIDERS[one.decider] ?? words(one.decider);
    }

    /** How a case is called beside others. */
    caseTitle(one) {
        const who = this.decider(one);
        return this.scenario(one.scenario) + (who === "" ? "" : ", " + who.toLowerCase());
    }
}
