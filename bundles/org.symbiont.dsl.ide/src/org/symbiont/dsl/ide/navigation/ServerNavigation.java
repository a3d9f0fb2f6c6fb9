// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.navigation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.symbiont.dsl.ide.symbols.ProjectSymbols;
import org.symbiont.dsl.ide.symbols.SymbolKinds;
import org.symbiont.dsl.library.Library;

/** Serves {@link Definitions}, {@link Mentions} and {@link ProjectSymbols}. */
@Singleton
@SuppressWarnings("restriction") // Xtext marks the access to files as internal, and asks for it here
public final class ServerNavigation extends DocumentSymbolService {

    @Inject
    private Definitions definitions;
    @Inject
    private NamedAt names;
    @Inject
    private Mentions mentions;
    @Inject
    private DocumentExtensions documents;
    @Inject
    private UriExtensions uris;
    @Inject
    private ProjectSymbols symbols;

    @Override
    public List<? extends Location> getDefinitions(Document document, XtextResource file, DefinitionParams params,
            IResourceAccess access, CancelIndicator cancel) {
        int offset = document.getOffSet(params.getPosition());
        Optional<Location> imported = definitions.importedFile(file, offset)
                .filter(uri -> !Library.isLibrary(uri)).map(this::beginning);
        return imported.or(() -> definitions.of(file, offset).filter(ServerNavigation::canBeOpened).map(this::location))
                .stream().toList();
    }

    @Override
    public List<? extends Location> getReferences(Document document, XtextResource file, ReferenceParams params,
            IResourceAccess access, IResourceDescriptions index, CancelIndicator cancel) {
        boolean all = params.getContext() == null || params.getContext().isIncludeDeclaration();
        return names.at(file, document.getOffSet(params.getPosition())).map(found -> mentions.of(found.element()))
                .orElse(List.of()).stream().filter(mention -> all || !mention.declaration())
                .filter(ServerNavigation::canBeOpened).map(this::location)
                .toList();
    }

    @Override
    public List<? extends WorkspaceSymbol> getSymbols(IResourceDescription file, String query, IResourceAccess access,
            CancelIndicator cancel) {
        var found = new ArrayList<WorkspaceSymbol>();
        access.readOnly(file.getURI(), project -> {
            if (project.getResource(file.getURI(), true) instanceof XtextResource resource) {
                symbols.of(resource, query).forEach(symbol -> found.add(new WorkspaceSymbol(symbol.qualifiedName(),
                        SymbolKinds.of(symbol.kind()),
                        Either.forLeft(documents.newLocation(resource, symbol.name().region())))));
            }
            return null;
        });
        return found;
    }

    /** What comes with the language is no file that an editor could open. */
    private static boolean canBeOpened(Mention mention) {
        return !Library.isLibrary(mention.file().getURI());
    }

    private Location location(Mention mention) {
        return documents.newLocation(mention.file(), mention.span().region());
    }

    private Location beginning(URI file) {
        return new Location(uris.toUriString(file), new Range(new Position(0, 0), new Position(0, 0)));
    }
}
