// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.parser;

import org.symbiont.model.query.Kinds;

/** Kinds of elements with their article. */
final class Article {

    private Article() {}

    /** Such as {@code a resource} or {@code an exchange}. */
    static String of(String className) {
        return Kinds.withArticle(Kinds.word(className));
    }
}
