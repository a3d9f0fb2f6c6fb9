// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui.perspective;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.progress.IProgressConstants;

/** Projects to the left, the text in the middle, its outline to the right, problems and results below. */
public final class SymbiontPerspective implements IPerspectiveFactory {
    /** Of the perspective. */
    public static final String ID = "org.symbiont.ui.perspective";

    private static final float SIDE = 0.21f;
    private static final float OUTLINE = 0.75f;
    private static final float BELOW = 0.55f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, SIDE, IPageLayout.ID_EDITOR_AREA);
        var below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, IPageLayout.ID_EDITOR_AREA);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IConsoleConstants.ID_CONSOLE_VIEW);
        below.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
        below.addPlaceholder("org.eclipse.search.ui.views.SearchView");
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, OUTLINE, IPageLayout.ID_EDITOR_AREA);
        layout.addActionSet(IDebugUIConstants.LAUNCH_ACTION_SET);
        layout.addNewWizardShortcut("org.symbiont.ui.newProject");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(IConsoleConstants.ID_CONSOLE_VIEW);
        layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);
        layout.addPerspectiveShortcut(ID);
    }
}
