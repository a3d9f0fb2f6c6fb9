// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.ui.view;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.run.FinishedRun;
import org.symbiont.results.ui.Texts;

/** The results of a run: its report as a page, which knows the model that it is about. */
public final class ResultsView extends ViewPart {
    /** Of the view. */
    public static final String ID = "org.symbiont.results.ui.view";

    private static final int MARGIN = 12;

    private final StackLayout stack = new StackLayout();
    private final Staleness staleness = new Staleness(this::grewStale);
    private @Nullable Composite parent;
    private @Nullable Label hint;
    private @Nullable ReportBrowser browser;
    private @Nullable FinishedRun shown;
    private @Nullable Remembered remembered;

    @Override
    public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        remembered = Remembered.from(memento);
    }

    @Override
    public void createPartControl(Composite area) {
        parent = area;
        area.setLayout(stack);
        var page = new Composite(area, SWT.NONE);
        page.setLayout(new FillLayout());
        var words = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(words);
        var label = new Label(words, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        label.setText(Texts.get("view.empty"));
        hint = label;
        stack.topControl = words;
        browser = ReportBrowser.create(page, this::selected, problem -> say(Texts.get("view.nobrowser", problem)));
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(new HistoryAction(this));
        bar.add(new ExportAction(this));
        ResourcesPlugin.getWorkspace().addResourceChangeListener(staleness, IResourceChangeEvent.POST_CHANGE);
        var earlier = remembered == null ? null : remembered.run();
        if (earlier != null) {
            show(earlier);
        }
    }

    /** Shows a run; its page is made in the background. */
    public void show(FinishedRun run) {
        shown = run;
        staleness.watch(run);
        describe("view.of");
        var target = browser;
        if (target != null) {
            target.expect();
            if (stack.topControl != target.area()) {
                say(Texts.get("view.reading") + " ...");
            }
            new PageJob(run, page -> inWindow(() -> open(run, target, page)), problem -> inWindow(() -> say(problem)))
                    .schedule();
        }
    }

    private void open(FinishedRun run, ReportBrowser target, String page) {
        if (run.equals(shown)) {
            target.show(page);
            top(target.area());
        }
    }

    /** The run that is shown; {@code null} for none. */
    public @Nullable FinishedRun shown() {
        return shown;
    }

    /** Whether the page of the run is there, in full. */
    public boolean isComplete() {
        return browser != null && browser.isComplete();
    }

    /** Whether the model has changed since the run that is shown. */
    public boolean isStale() {
        return staleness.isStale();
    }

    /** Selects an element in the page, by its qualified name. */
    public void select(String element) {
        if (browser != null) {
            browser.select(element);
        }
    }

    /** Runs a script in the page, for tests. */
    public void execute(String script) {
        if (browser != null) {
            browser.execute(script);
        }
    }

    private void selected(String element) {
        var run = shown;
        if (run != null) {
            new RevealElement(run.model(), element, getSite().getPage()).schedule();
        }
    }

    private void grewStale() {
        inWindow(() -> describe("view.stale"));
    }

    private void describe(String key) {
        var run = shown;
        if (run != null) {
            setContentDescription(Texts.get(key, run.model().getName(), RunTime.of(run.run())));
        }
    }

    private void say(String message) {
        if (hint != null) {
            hint.setText(message);
            hint.requestLayout();
            top(hint.getParent());
        }
    }

    private void top(org.eclipse.swt.widgets.Control control) {
        stack.topControl = control;
        if (parent != null) {
            parent.layout();
        }
    }

    private void inWindow(Runnable action) {
        var area = parent;
        if (area != null && !area.isDisposed()) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    @Override
    public void saveState(IMemento memento) {
        var run = shown;
        if (run != null) {
            Remembered.of(run).writeTo(memento);
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl != null) {
            stack.topControl.setFocus();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(staleness);
        super.dispose();
    }
}
