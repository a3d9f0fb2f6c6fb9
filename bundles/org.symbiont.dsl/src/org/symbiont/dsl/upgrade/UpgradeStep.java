// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.upgrade;

/** What changes in a text from one version of the language to the next. */
@FunctionalInterface
public interface UpgradeStep {

    /** The text in the next version; it works on characters and tokens, since the grammar of today need not read it. */
    String upgrade(String text);
}
