// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui.launch;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.SymbiontCore;
import org.symbiont.core.run.RunRequest;
import org.symbiont.ui.Texts;

/** Run As on a model, a project with models, or an editor: runs all experiments, with the settings of the last time. */
public final class RunShortcut implements ILaunchShortcut2 {

    @Override
    public void launch(ISelection selection, String mode) {
        var resource = getLaunchableResource(selection);
        if (resource != null) {
            run(resource, mode);
        }
    }

    @Override
    public void launch(IEditorPart editor, String mode) {
        var resource = getLaunchableResource(editor);
        if (resource != null) {
            run(resource, mode);
        }
    }

    @Override
    public @Nullable IResource getLaunchableResource(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                ? Adapters.adapt(structured.getFirstElement(), IResource.class)
                : null;
    }

    @Override
    public @Nullable IResource getLaunchableResource(IEditorPart editor) {
        return Adapters.adapt(editor.getEditorInput(), IFile.class);
    }

    @Override
    public ILaunchConfiguration @Nullable [] getLaunchConfigurations(ISelection selection) {
        return existing(getLaunchableResource(selection));
    }

    @Override
    public ILaunchConfiguration @Nullable [] getLaunchConfigurations(IEditorPart editor) {
        return existing(getLaunchableResource(editor));
    }

    /** {@code null} lets the platform look for itself, by the resources that configurations are mapped to. */
    private static ILaunchConfiguration @Nullable [] existing(@Nullable IResource resource) {
        return resource instanceof IFile ? null : new ILaunchConfiguration[0];
    }

    private static void run(IResource resource, String mode) {
        try {
            var models = models(resource);
            var model = models.size() == 1 ? models.getFirst() : choose(models, resource);
            if (model != null) {
                DebugUITools.launch(configuration(model), mode);
            }
        } catch (CoreException e) {
            ErrorDialog.openError(shell(), Texts.get("shortcut.title"), null, e.getStatus());
        }
    }

    private static List<IFile> models(IResource resource) throws CoreException {
        var models = new ArrayList<IFile>();
        resource.accept(found -> {
            if (SymbiontCore.isModel(found) && found instanceof IFile file) {
                models.add(file);
            }
            return !(found instanceof IContainer) || !found.isDerived();
        });
        return models;
    }

    private static @Nullable IFile choose(List<IFile> models, IResource from) {
        if (models.isEmpty()) {
            MessageDialog.openInformation(shell(), Texts.get("shortcut.title"),
                    Texts.get("shortcut.none", from.getName()));
            return null;
        }
        return ModelChoice.open(shell(), Texts.get("shortcut.several"), models);
    }

    /** The configuration of a model, made where there is none yet. */
    private static ILaunchConfiguration configuration(IFile model) throws CoreException {
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        var type = manager.getLaunchConfigurationType(RunRequest.TYPE);
        var path = model.getFullPath().toPortableString();
        for (var known : manager.getLaunchConfigurations(type)) {
            if (path.equals(known.getAttribute(RunRequest.FILE, ""))) {
                return known;
            }
        }
        var name = manager.generateLaunchConfigurationName(model.getName().replace("." + SymbiontCore.EXTENSION, ""));
        var made = type.newInstance(null, name);
        RunRequest.all(model).writeTo(made);
        return made.doSave();
    }

    private static @Nullable Shell shell() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }
}
