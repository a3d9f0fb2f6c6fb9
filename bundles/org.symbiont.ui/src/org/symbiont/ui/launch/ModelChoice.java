// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui.launch;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.jspecify.annotations.Nullable;
import org.symbiont.ui.Texts;

/** Asks which model is meant. */
final class ModelChoice {
    private ModelChoice() {}

    static @Nullable IFile open(@Nullable Shell shell, String question, List<IFile> models) {
        var dialog = new ElementListSelectionDialog(shell, new WorkbenchLabelProvider());
        dialog.setTitle(Texts.get("tab.choose"));
        dialog.setMessage(question);
        dialog.setElements(models.toArray());
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile file
                ? file
                : null;
    }
}
