// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// What the scripts of the page must keep to. Run by ScriptsTest on a copy of them beside this file.
const browser = ["window", "document", "globalThis", "URL", "Blob", "setTimeout", "ResizeObserver", "getComputedStyle", "Intl"];

export default [{
    files: ["page/*.js"],
    languageOptions: { ecmaVersion: 2023, sourceType: "module", globals: Object.fromEntries(browser.map((name) => [name, "readonly"])) },
    rules: {
        "no-undef": "error", "no-unused-vars": "error", "no-use-before-define": ["error", { functions: false, variables: false, classes: false }],
        "prefer-const": "error", "no-var": "error", eqeqeq: "error", "no-shadow": "error", "no-eval": "error", "no-implied-eval": "error",
        "no-new-func": "error", "no-dupe-keys": "error", "no-unreachable": "error", "no-fallthrough": "error", curly: "error",
        "max-lines": ["error", 250], "max-lines-per-function": ["error", 60], complexity: ["error", 16], "max-len": ["error", 190],
        "no-restricted-properties": ["error", ...["innerHTML", "outerHTML", "insertAdjacentHTML", "write"]
            .map((property) => ({ property, message: "Texts of a model come in as text nodes only." }))],
    },
}];
