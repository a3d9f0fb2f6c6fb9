// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.symbiont.ui.perspective.SymbiontPerspective;

@ExtendWith(ErrorLog.class)
class PerspectiveTest {

    @Test
    void isWhatTheWorkbenchStartsWith() {
        assertThat(PlatformUI.getWorkbench().getPerspectiveRegistry().getDefaultPerspective())
                .isEqualTo(SymbiontPerspective.ID);
    }

    @Test
    void opensWithItsViews() throws WorkbenchException {
        var page = PlatformUI.getWorkbench().showPerspective(SymbiontPerspective.ID,
                PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        Bench.settle();
        page.resetPerspective();
        Bench.settle();
        assertThat(Arrays.stream(page.getViewReferences()).map(IViewReference::getId)).contains(
                "org.eclipse.ui.navigator.ProjectExplorer", "org.eclipse.ui.views.ProblemView",
                "org.eclipse.ui.console.ConsoleView", "org.eclipse.ui.views.ContentOutline");
        for (var view : page.getViewReferences()) {
            assertThat(view.getView(true)).as(view.getId()).isNotNull();
        }
    }
}
