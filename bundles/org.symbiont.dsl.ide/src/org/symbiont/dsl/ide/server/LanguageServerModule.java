// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.server;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.util.Modules;
import java.util.concurrent.ExecutorService;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.eclipse.xtext.util.IFileSystemScanner;

/** How a server is put together: Xtext's, with our language in it and our view of what a project is. */
final class LanguageServerModule extends AbstractModule {

    private final Injector language;
    private final ExecutorService threads;
    private final ILanguageServerShutdownAndExitHandler end;

    private LanguageServerModule(Injector language, ExecutorService threads,
            ILanguageServerShutdownAndExitHandler end) {
        this.language = language;
        this.threads = threads;
        this.end = end;
    }

    static Module of(Injector language, ExecutorService threads, ILanguageServerShutdownAndExitHandler end) {
        return Modules.override(new ServerModule()).with(new LanguageServerModule(language, threads, end));
    }

    @Override
    protected void configure() {
        bind(ExecutorService.class).toInstance(threads);
        bind(IResourceServiceProvider.Registry.class).toInstance(registry());
        bind(ILanguageServerShutdownAndExitHandler.class).toInstance(end);
        bind(LanguageServerImpl.class).to(SymbiontLanguageServer.class);
        bind(IMultiRootWorkspaceConfigFactory.class).to(WorkspaceFolders.class);
        bind(WorkspaceManager.class).to(SymbiontWorkspace.class);
        bind(ProjectManager.class).to(SymbiontProject.class);
        bind(IFileSystemScanner.class).to(ModelFileScanner.class);
    }

    /** A registry of its own, so that what else runs in the process has no part in it. */
    private IResourceServiceProvider.Registry registry() {
        var registry = new ResourceServiceProviderRegistryImpl();
        registry.getExtensionToFactoryMap().put("symbiont", language.getInstance(IResourceServiceProvider.class));
        return registry;
    }
}
