// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

/** Where the process starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var console = Console.ofProcess();
        int code = new CommandLineTool(console).run(arguments);
        console.out().flush();
        console.err().flush();
        if (code != ExitCode.OK) {
            System.exit(code);
        }
    }
}
