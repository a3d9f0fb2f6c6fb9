// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.server;

import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;
import org.jspecify.annotations.Nullable;

/** The workspace; that of an editor which has opened no folder has none, and all its files are without a project. */
@Singleton
final class SymbiontWorkspace extends WorkspaceManager {

    @Override
    public void initialize(@Nullable URI folder, Procedure2<? super URI, ? super Iterable<Issue>> issues,
            CancelIndicator cancel) {
        if (folder == null) {
            initialize(List.of(), issues, cancel);
        } else {
            super.initialize(folder, issues, cancel);
        }
    }
}
