// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui.tests;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.symbiont.core.examples.Examples;
import org.symbiont.core.language.WorkspaceLanguage;
import org.symbiont.core.markers.FaultMarkers;

/** A workbench as a user has it in front of him: what is waited for while its windows go on. */
final class Bench {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Bench() {}

    /** Lets events pass until something is so; fails where it does not become so. */
    static void until(String what, BooleanSupplier isSo) {
        var display = Display.getDefault();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for: " + what);
            }
            if (!display.readAndDispatch()) {
                sleep();
            }
        }
    }

    /** Lets all events that are there pass. */
    static void settle() {
        var display = Display.getDefault();
        long end = System.nanoTime() + Duration.ofMillis(300).toNanos();
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                sleep();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** A project made from an example. */
    static IFile project(String name, String example) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        return Examples.find(example).orElseThrow().createProject(project, null, new NullProgressMonitor());
    }

    static ITextEditor open(IFile file) throws CoreException {
        var editor = IDE.openEditor(page(), file);
        settle();
        return (ITextEditor) editor;
    }

    static String text(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
    }

    /** The line, from 1, that words stand on. */
    static int line(String text, String words) {
        return 1 + (int) text.substring(0, text.indexOf(words)).chars().filter(c -> c == '\n').count();
    }

    static void setText(ITextEditor editor, String text) {
        editor.getDocumentProvider().getDocument(editor.getEditorInput()).set(text);
    }

    static void save(ITextEditor editor) {
        editor.doSave(new NullProgressMonitor());
    }

    static IMarker[] faults(IResource resource) {
        try {
            return resource.findMarkers(FaultMarkers.FAULT, true, IResource.DEPTH_INFINITE);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    static void clear() throws CoreException {
        page().closeAllEditors(false);
        var quiet = WorkspaceLanguage.get().quiet();
        until("the language to have heard of it", quiet::isDone);
        for (var project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, new NullProgressMonitor());
        }
        settle();
    }
}
