// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The start of Indriya, each time in a class loader of its own. */
class UcumEngineTest {

    @Test
    void startsWhateverTheThreadsClassLoader() throws Exception {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try (var fresh = fresh()) {
            assertThat(read(fresh, "[lb_av]")).isEqualTo("[lb_av]");
            assertThat(thread.getContextClassLoader()).isNull();
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    @Test
    void startsOnceUnderManyThreads() throws Exception {
        try (var fresh = fresh(); var threads = Executors.newFixedThreadPool(8)) {
            var tasks = new ArrayList<Callable<String>>();
            for (int i = 0; i < 64; i++) {
                var unit = i % 2 == 0 ? "[gal_us]/d" : "kcal_IT/kg";
                tasks.add(() -> read(fresh, unit));
            }
            var answers = new ArrayList<String>();
            for (var answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            assertThat(answers).hasSize(64).containsOnly("[gal_us]/d", "kcal_IT/kg");
        }
    }

    private static String read(ClassLoader loader, String text) throws ReflectiveOperationException {
        return loader.loadClass(Units.class.getName()).getMethod("parse", String.class).invoke(null, text).toString();
    }

    private static URLClassLoader fresh() throws Exception {
        var urls = new ArrayList<URL>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(new File(entry).toURI().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
