// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui.console;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.ui.console.FileLink;
import org.eclipse.debug.ui.console.IConsole;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.console.IPatternMatchListenerDelegate;
import org.eclipse.ui.console.PatternMatchEvent;
import org.eclipse.ui.console.TextConsole;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.run.RunRequest;

/** Makes links of the places that a run names: {@code plant.symbiont:12:5}. */
public final class PlaceLinks implements IPatternMatchListenerDelegate {
    private @Nullable TextConsole console;

    @Override
    public void connect(TextConsole newConsole) {
        console = newConsole;
    }

    @Override
    public void disconnect() {
        console = null;
    }

    @Override
    public void matchFound(PatternMatchEvent event) {
        var shown = console;
        if (shown == null) {
            return;
        }
        try {
            var parts = shown.getDocument().get(event.getOffset(), event.getLength()).split(":");
            var file = file(shown, parts[0]);
            if (file != null) {
                shown.addHyperlink(new FileLink(file, null, -1, -1, Integer.parseInt(parts[1])), event.getOffset(),
                        event.getLength());
            }
        } catch (BadLocationException e) {
            ILog.of(PlaceLinks.class).warn("A place in the console could not be made a link", e);
        }
    }

    private static @Nullable IFile file(TextConsole console, String name) {
        var model = console instanceof IConsole run ? run.getProcess().getAttribute(RunRequest.FILE) : null;
        if (model == null) {
            return null;
        }
        var root = ResourcesPlugin.getWorkspace().getRoot();
        var file = root.getProject(IPath.fromPortableString(model).segment(0)).getFile(name);
        return file.exists() ? file : null;
    }
}
