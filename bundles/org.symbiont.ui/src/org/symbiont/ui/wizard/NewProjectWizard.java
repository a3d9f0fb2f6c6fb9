// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.examples.Example;
import org.symbiont.ui.Texts;

/** Makes a project from one of the examples, and opens its model. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {
    private final ProjectPage page = new ProjectPage();
    private @Nullable IConfigurationElement configuration;

    /** The platform makes one for each use. */
    public NewProjectWizard() {
        setWindowTitle(Texts.get("wizard.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // A new project lies in no other
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, @Nullable Object data) {
        configuration = element;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var creation = new Creation(page.template(), page.getProjectHandle(),
                page.useDefaults() ? null : page.getLocationPath());
        try {
            getContainer().run(true, true, creation);
        } catch (InvocationTargetException e) {
            return failed(e.getCause());
        } catch (InterruptedException e) {
            return false;
        }
        BasicNewProjectResourceWizard.updatePerspective(configuration);
        creation.main().ifPresent(NewProjectWizard::open);
        return true;
    }

    private boolean failed(Throwable cause) {
        IStatus status = cause instanceof CoreException known ? known.getStatus() : Status.error(cause.toString());
        ErrorDialog.openError(getShell(), getWindowTitle(),
                Texts.get("wizard.failed", page.getProjectName()), status);
        return false;
    }

    private static void open(IFile file) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        BasicNewResourceWizard.selectAndReveal(file, window);
        try {
            IDE.openEditor(window.getActivePage(), file);
        } catch (PartInitException e) {
            ErrorDialog.openError(window.getShell(), Texts.get("wizard.title"), null, e.getStatus());
        }
    }

    /** The work, off the thread of the windows. */
    private static final class Creation extends WorkspaceModifyOperation {
        private final Example template;
        private final IProject project;
        private final @Nullable IPath location;
        private @Nullable IFile main;

        Creation(Example template, IProject project, @Nullable IPath location) {
            this.template = template;
            this.project = project;
            this.location = location;
        }

        @Override
        protected void execute(@Nullable IProgressMonitor monitor) throws CoreException {
            main = template.createProject(project, location, monitor);
        }

        Optional<IFile> main() {
            return Optional.ofNullable(main);
        }
    }
}
