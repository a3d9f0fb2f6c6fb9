// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

/** To come. */
export function phaseSection() {
    return null;
}
