// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.rename;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.navigation.NamedAt;
import org.symbiont.dsl.ide.text.Positions;
import org.symbiont.dsl.ide.text.WorkspaceEdits;

/** Serves {@link Renaming}. */
@SuppressWarnings("restriction") // the interface for renaming is marked as internal, and there is no other
public final class ServerRename implements IRenameService2 {

    @Inject
    private NamedAt names;
    @Inject
    private Renaming renaming;
    @Inject
    private WorkspaceEdits edits;

    @Override
    public WorkspaceEdit rename(Options options) {
        ILanguageServerAccess access = options.getLanguageServerAccess();
        var params = options.getRenameParams();
        return access.doSyncRead(params.getTextDocument().getUri(), context -> {
            Optional<NamedAt.Found> found = found(context, params.getPosition());
            if (found.isEmpty()) {
                throw refused("There is no name here that could be changed.");
            }
            return switch (renaming.of(found.get().element(), plain(params.getNewName()))) {
                case RenameResult.Changes(var changes) -> edits.of(changes, context.getResource(), access);
                case RenameResult.Refused(var message) -> throw refused(message);
            };
        });
    }

    @Override
    public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(
            PrepareRenameOptions options) {
        var params = options.getParams();
        return options.getLanguageServerAccess().doSyncRead(params.getTextDocument().getUri(),
                context -> found(context, params.getPosition())
                        .filter(found -> found.element().eResource() instanceof XtextResource)
                        .map(found -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
                                new PrepareRenameResult(Positions.range(context.getDocument(), found.span()),
                                        found.element().getName())))
                        .orElse(null));
    }

    private Optional<NamedAt.Found> found(ILanguageServerAccess.Context context, Position position) {
        return context.getResource() instanceof XtextResource file
                ? names.at(file, context.getDocument().getOffSet(position))
                : Optional.empty();
    }

    /** People may write the caret and the quotes that a name needs in the text. */
    private static String plain(String name) {
        boolean quoted = name.length() > 2 && name.startsWith("'") && name.endsWith("'");
        return quoted ? name.substring(1, name.length() - 1) : name.startsWith("^") ? name.substring(1) : name;
    }

    private static ResponseErrorException refused(String message) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, message, List.of()));
    }
}
