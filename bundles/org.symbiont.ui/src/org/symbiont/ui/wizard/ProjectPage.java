// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui.wizard;

import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.examples.Example;
import org.symbiont.core.examples.Examples;
import org.symbiont.ui.Texts;

/** Name and place of the project, and the example to start from, with a few words about it. */
final class ProjectPage extends WizardNewProjectCreationPage {
    private static final String USUAL = "starter";
    private static final int WIDTH = 420;

    private final List<Example> examples = Examples.all();
    private Example chosen = Examples.find(USUAL).orElse(examples.getFirst());
    private @Nullable Label summary;

    ProjectPage() {
        super("project");
        setTitle(Texts.get("wizard.page"));
        setDescription(Texts.get("wizard.page.description"));
        setInitialProjectName(freeName());
    }

    /** The example's name, with a number behind it where there is such a project already. */
    private String freeName() {
        var root = ResourcesPlugin.getWorkspace().getRoot();
        var name = chosen.name();
        for (int i = 2; root.getProject(name).exists(); i++) {
            name = chosen.name() + i;
        }
        return name;
    }

    Example template() {
        return chosen;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        var group = new Group((Composite) getControl(), SWT.NONE);
        group.setText(Texts.get("wizard.template"));
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
        var list = new org.eclipse.swt.widgets.List(group, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(list);
        examples.forEach(example -> list.add(example.name()));
        list.select(examples.indexOf(chosen));
        var label = new Label(group, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 80).applyTo(label);
        summary = label;
        list.addListener(SWT.Selection, _ -> choose(examples.get(Math.max(0, list.getSelectionIndex()))));
        choose(chosen);
    }

    private void choose(Example example) {
        chosen = example;
        if (summary != null) {
            summary.setText(example.summary().replace("&", "&&"));
            summary.requestLayout();
        }
    }
}
