// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetPlatformTest {

    private static final String PLATFORM = "releng/org.symbiont.platform/";

    @Test
    void isWrittenFromTheLock(@TempDir Path folder) throws IOException, InterruptedException {
        var tree = SourceTree.ofThisCheckout();
        Files.writeString(folder.resolve("lock.txt"), tree.read(PLATFORM + "lock.txt"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var script = tree.root().resolve(PLATFORM + "WriteTarget.java").toString();
        int code = new ProcessBuilder(java, script, folder.toString()).inheritIO().start().waitFor();
        assertThat(code).isZero();
        assertThat(folder.resolve("symbiont.target")).content()
                .as("lock.txt was changed, but WriteTarget.java was not run: its head says how")
                .isEqualTo(tree.read(PLATFORM + "symbiont.target"));
    }
}
