// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.TextConsole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.symbiont.ui.launch.RunShortcut;

@ExtendWith(ErrorLog.class)
class RunTest {

    @AfterEach
    void clear() throws CoreException {
        var manager = DebugPlugin.getDefault().getLaunchManager();
        manager.removeLaunches(manager.getLaunches());
        for (var configuration : manager.getLaunchConfigurations()) {
            configuration.delete();
        }
        Bench.clear();
    }

    @Test
    void showsTheTableOfTheRunInTheConsole() throws CoreException {
        var model = Bench.project("brewery", "starter");
        new RunShortcut().launch(new StructuredSelection(model), ILaunchManager.RUN_MODE);
        Bench.until("the end of the run", RunTest::hasEnded);
        Bench.until("the console's last words",
                () -> console().contains("1 plan by") || console().contains("plans by"));
        assertThat(console()).contains("Brewery and farm", "Together", "profit", "Alone");
        assertThat(DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()).hasSize(1);
    }

    @Test
    void tellsTheFaultsOfAModelInstead() throws CoreException {
        var model = Bench.project("brewery", "starter");
        var editor = Bench.open(model);
        var right = Bench.text(editor);
        Bench.setText(editor, right.replace("0.2 t barley", "0.2 t barly"));
        new RunShortcut().launch(editor, ILaunchManager.RUN_MODE);
        Bench.until("the end of the run", RunTest::hasEnded);
        Bench.until("the fault", () -> console()
                .contains("brewery.symbiont:" + Bench.line(right, "0.2 t barley") + ":"));
        assertThat(console()).contains("barly", "[unknown-name]");
    }

    private static boolean hasEnded() {
        var launches = DebugPlugin.getDefault().getLaunchManager().getLaunches();
        return launches.length == 1 && launches[0].isTerminated() && launches[0].getProcesses().length == 1;
    }

    private static String console() {
        var consoles = ConsolePlugin.getDefault().getConsoleManager().getConsoles();
        return consoles.length == 0 ? "" : ((TextConsole) consoles[consoles.length - 1]).getDocument().get();
    }
}
