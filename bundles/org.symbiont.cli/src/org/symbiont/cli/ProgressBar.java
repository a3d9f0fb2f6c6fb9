// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.util.concurrent.atomic.AtomicBoolean;

import org.symbiont.experiment.RunListener;
import org.symbiont.results.ExperimentResult;

/**
 * Shows on one line of the terminal how far a run is, once it takes long enough for somebody to wonder. Drawn by a thread of
 * its own, so that the time goes on while a solver is silent.
 */
final class ProgressBar implements RunWatch {
    private static final long PATIENCE_MILLIS = 400;
    private static final long PERIOD_MILLIS = 150;
    private static final int BAR = 20;

    private final Console console;
    private final RunListener next;
    private final long start = System.nanoTime();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile String doing = "";
    private volatile int done;
    private volatile int all = 1;
    private boolean drawn;

    ProgressBar(Console console, RunListener next) {
        this.console = console;
        this.next = next;
        Thread.ofPlatform().daemon().name("progress").start(this::draw);
    }

    private void draw() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
            while (!closed.get()) {
                synchronized (this) {
                    show();
                }
                Thread.sleep(PERIOD_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show() {
        if (closed.get()) {
            return;
        }
        int filled = Math.min(BAR, BAR * done / Math.max(1, all));
        String text = "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + done + "/" + all + " "
                + (System.nanoTime() - start) / 1_000_000_000L + " s  " + doing;
        int room = Math.max(BAR, console.width() - 1);
        console.err().append('\r').append(text.length() > room ? text.substring(0, room) : text).append("\u001b[K");
        console.err().flush();
        drawn = true;
    }

    private synchronized void clear() {
        if (drawn) {
            console.err().append("\r\u001b[K");
            console.err().flush();
            drawn = false;
        }
    }

    @Override
    public void started(Plan plan) {
        all = plan.cases();
        clear();
        next.started(plan);
    }

    @Override
    public void caseStarted(String experiment, String scenario, String decider) {
        doing = experiment + (decider.isEmpty() ? "" : ": " + decider) + (scenario.isEmpty() ? "" : " in " + scenario);
        next.caseStarted(experiment, scenario, decider);
    }

    @Override
    public void solving(double seconds, double incumbent, double bound) {
        next.solving(seconds, incumbent, bound);
    }

    @Override
    public void caseFinished() {
        done++;
        next.caseFinished();
    }

    @Override
    public void experimentFinished(ExperimentResult result) {
        clear();
        next.experimentFinished(result);
    }

    @Override
    public boolean isCancelled() {
        return next.isCancelled();
    }

    @Override
    public synchronized void close() {
        closed.set(true);
        clear();
    }
}
