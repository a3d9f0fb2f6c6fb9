// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.symbiont.core.SymbiontCore;
import org.symbiont.core.run.InstalledSolvers;
import org.symbiont.core.run.RunRequest;
import org.symbiont.ui.Texts;

/** The model, its experiments, the solver and its limit. */
final class ExperimentTab extends AbstractLaunchConfigurationTab {
    private static final int DAY = 86_400;

    private final Map<String, String> solvers = solvers();
    private Text model;
    private Text experiments;
    private Combo solver;
    private Spinner seconds;

    private static Map<String, String> solvers() {
        var names = new LinkedHashMap<String, String>();
        names.put("", Texts.get("tab.solver.auto"));
        InstalledSolvers.all().all().forEach(one -> names.put(one.id(), one.id()));
        return names;
    }

    @Override
    public String getName() {
        return Texts.get("tab.name");
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        setControl(page);
        model = field(page, "tab.model");
        var browse = new Button(page, SWT.PUSH);
        browse.setText(Texts.get("tab.browse"));
        browse.addListener(SWT.Selection, _ -> browse());
        experiments = field(page, "tab.experiments");
        experiments.setMessage(Texts.get("tab.experiments.hint"));
        new Label(page, SWT.NONE);
        label(page, "tab.solver");
        solver = new Combo(page, SWT.READ_ONLY);
        solver.setItems(solvers.values().toArray(String[]::new));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(solver);
        solver.addListener(SWT.Selection, _ -> updateLaunchConfigurationDialog());
        label(page, "tab.seconds");
        seconds = new Spinner(page, SWT.BORDER);
        seconds.setMaximum(DAY);
        seconds.addListener(SWT.Modify, _ -> updateLaunchConfigurationDialog());
        label(page, "tab.seconds.unit");
    }

    private Text field(Composite page, String label) {
        label(page, label);
        var field = new Text(page, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, _ -> updateLaunchConfigurationDialog());
        return field;
    }

    private static void label(Composite page, String key) {
        new Label(page, SWT.NONE).setText(Texts.get(key));
    }

    private void browse() {
        List<IFile> models = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (SymbiontCore.isModel(resource) && resource instanceof IFile file) {
                    models.add(file);
                }
                return resource.isAccessible();
            });
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage());
        }
        var chosen = ModelChoice.open(getShell(), Texts.get("tab.none"), models);
        if (chosen != null) {
            model.setText(chosen.getFullPath().toPortableString());
        }
    }

    @Override
    public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
        // All experiments, the automatic solver and no limit are what is not there
    }

    @Override
    public void initializeFrom(ILaunchConfiguration configuration) {
        try {
            model.setText(configuration.getAttribute(RunRequest.FILE, ""));
            experiments.setText(String.join(", ", configuration.getAttribute(RunRequest.EXPERIMENTS, List.of())));
            var ids = List.copyOf(solvers.keySet());
            solver.select(Math.max(0, ids.indexOf(configuration.getAttribute(RunRequest.SOLVER, ""))));
            seconds.setSelection(configuration.getAttribute(RunRequest.SECONDS, 0));
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage());
        }
    }

    @Override
    public void performApply(ILaunchConfigurationWorkingCopy configuration) {
        configuration.setAttribute(RunRequest.FILE, model.getText().strip());
        configuration.setAttribute(RunRequest.EXPERIMENTS, Arrays.stream(experiments.getText().split(","))
                .map(String::strip).filter(name -> !name.isEmpty()).toList());
        configuration.setAttribute(RunRequest.SOLVER,
                List.copyOf(solvers.keySet()).get(Math.max(0, solver.getSelectionIndex())));
        configuration.setAttribute(RunRequest.SECONDS, seconds.getSelection());
    }

    @Override
    public boolean isValid(ILaunchConfiguration configuration) {
        setErrorMessage(null);
        var path = model.getText().strip();
        if (path.isEmpty()) {
            setErrorMessage(Texts.get("tab.none"));
        } else if (!(ResourcesPlugin.getWorkspace().getRoot()
                .findMember(IPath.fromPortableString(path)) instanceof IFile)) {
            setErrorMessage(Texts.get("tab.missing", path));
        }
        return getErrorMessage() == null;
    }
}
