// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file. */
final class Issues {
    private final String file;
    private final List<XmileIssue> list = new ArrayList<>();

    Issues(String file) {
        this.file = file;
    }

    void error(int line, String message) {
        list.add(new XmileIssue(true, file, line, message));
    }

    void warning(int line, String message) {
        list.add(new XmileIssue(false, file, line, message));
    }

    boolean hasErrors() {
        return list.stream().anyMatch(XmileIssue::error);
    }

    List<XmileIssue> list() {
        return List.copyOf(list);
    }
}
