// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

/** In which form results are written. */
enum ResultFormat {
    text, json, csv
}
