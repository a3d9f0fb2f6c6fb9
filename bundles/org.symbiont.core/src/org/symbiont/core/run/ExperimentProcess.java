// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.run;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.jspecify.annotations.Nullable;

/** A run as the launch and its console see it: a process that can be ended. It lives inside of this one, as a job. */
public final class ExperimentProcess extends PlatformObject implements IProcess, IStreamsProxy {
    private final ILaunch launch;
    private final String label;
    private final Map<String, String> attributes = new ConcurrentHashMap<>();
    private final ConsoleStream out = new ConsoleStream();
    private final ConsoleStream err = new ConsoleStream();
    private volatile @Nullable Job job;
    private volatile boolean terminated;
    private volatile int exitValue;
    private volatile @Nullable FinishedRun finished;

    ExperimentProcess(ILaunch launch, RunRequest request) {
        this.launch = launch;
        label = request.file().getName();
        attributes.put(IProcess.ATTR_PROCESS_TYPE, RunRequest.TYPE);
        attributes.put(IProcess.ATTR_PROCESS_LABEL, label);
        attributes.put(RunRequest.FILE, request.file().getFullPath().toPortableString());
        attributes.put(DebugPlugin.ATTR_LAUNCH_TIMESTAMP, Long.toString(System.currentTimeMillis()));
    }

    /** The console opens before the first word is printed. */
    void start(Job newJob) {
        job = newJob;
        launch.addProcess(this);
        fire(DebugEvent.CREATE);
        newJob.schedule();
    }

    ConsoleStream out() {
        return out;
    }

    ConsoleStream err() {
        return err;
    }

    /** The results of the run, once it has ended; empty where there are none. */
    public Optional<FinishedRun> finished() {
        return Optional.ofNullable(finished);
    }

    void finished(FinishedRun run) {
        finished = run;
    }

    /** The run has ended, whichever way; the second call of two does nothing. */
    void ended(int exitCode) {
        synchronized (this) {
            if (terminated) {
                return;
            }
            terminated = true;
        }
        exitValue = exitCode;
        attributes.put(DebugPlugin.ATTR_TERMINATE_TIMESTAMP, Long.toString(System.currentTimeMillis()));
        fire(DebugEvent.TERMINATE);
    }

    private void fire(int kind) {
        var plugin = DebugPlugin.getDefault();
        if (plugin != null) {
            plugin.fireDebugEventSet(new DebugEvent[]{new DebugEvent(this, kind)});
        }
    }

    @Override
    public boolean canTerminate() {
        return !terminated;
    }

    @Override
    public boolean isTerminated() {
        return terminated;
    }

    /** Asks the run to end; it does so with what it has. */
    @Override
    public void terminate() {
        var running = job;
        if (running != null) {
            running.cancel();
        }
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public ILaunch getLaunch() {
        return launch;
    }

    @Override
    public IStreamsProxy getStreamsProxy() {
        return this;
    }

    @Override
    public IStreamMonitor getOutputStreamMonitor() {
        return out;
    }

    @Override
    public IStreamMonitor getErrorStreamMonitor() {
        return err;
    }

    @Override
    public void write(String input) {
        // A run reads nothing
    }

    @Override
    public void setAttribute(String key, @Nullable String value) {
        if (value == null) {
            attributes.remove(key);
        } else {
            attributes.put(key, value);
        }
    }

    @Override
    public @Nullable String getAttribute(String key) {
        return attributes.get(key);
    }

    @Override
    public int getExitValue() throws DebugException {
        if (!terminated) {
            throw new DebugException(org.eclipse.core.runtime.Status.error("The run goes on."));
        }
        return exitValue;
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        return type.isInstance(launch) ? type.cast(launch) : super.getAdapter(type);
    }
}
