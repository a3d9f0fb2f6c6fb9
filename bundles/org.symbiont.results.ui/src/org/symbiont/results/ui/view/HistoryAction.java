// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.ui.view;

import java.io.IOException;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.SymbiontCore;
import org.symbiont.core.run.FinishedRun;
import org.symbiont.core.run.ProjectRuns;
import org.symbiont.results.ui.Texts;

/** The earlier runs of the model that is shown, to go back to. */
final class HistoryAction extends Action implements IMenuCreator {
    private final ResultsView view;
    private @Nullable Menu menu;

    HistoryAction(ResultsView view) {
        super(Texts.get("action.history"), IAction.AS_DROP_DOWN_MENU);
        this.view = view;
        setToolTipText(getText());
        ResourceLocator.imageDescriptorFromBundle("org.symbiont.results.ui", "icons/history.svg")
                .ifPresent(this::setImageDescriptor);
        setMenuCreator(this);
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        var fresh = new Menu(parent);
        var runs = runs();
        if (runs.isEmpty()) {
            var none = new MenuItem(fresh, SWT.PUSH);
            none.setText(Texts.get("action.history.none"));
            none.setEnabled(false);
        }
        for (var run : runs) {
            var item = new MenuItem(fresh, SWT.RADIO);
            item.setText(RunTime.of(run.run()));
            item.setSelection(run.equals(view.shown()));
            item.addListener(SWT.Selection, _ -> view.show(run));
        }
        menu = fresh;
        return fresh;
    }

    private List<FinishedRun> runs() {
        var shown = view.shown();
        try {
            return shown == null ? List.of() : new ProjectRuns(shown.model()).all();
        } catch (IOException e) {
            SymbiontCore.log("The earlier runs cannot be listed", e);
            return List.of();
        }
    }

    @Override
    public @Nullable Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void dispose() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}
