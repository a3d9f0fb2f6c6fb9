// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.text.Positions;
import org.symbiont.dsl.ide.text.WorkspaceEdits;

/** Serves {@link QuickFixService}. */
@SuppressWarnings("restriction") // the interface is marked as internal, and there is no other
public final class ServerQuickFix implements ICodeActionService2 {

    @Inject
    private QuickFixService fixes;
    @Inject
    private WorkspaceEdits edits;

    @Override
    public List<Either<Command, CodeAction>> getCodeActions(Options options) {
        var context = options.getCodeActionParams().getContext();
        boolean asked = context.getOnly() == null || context.getOnly().isEmpty()
                || context.getOnly().stream().anyMatch(kind -> kind.startsWith(CodeActionKind.QuickFix));
        if (!asked) {
            return List.of();
        }
        ILanguageServerAccess access = options.getLanguageServerAccess();
        return access.doSyncRead(options.getURI(), read -> {
            List<Either<Command, CodeAction>> actions = new ArrayList<>();
            if (read.getResource() instanceof XtextResource file) {
                for (Diagnostic diagnostic : context.getDiagnostics()) {
                    String code = diagnostic.getCode() == null ? "" : diagnostic.getCode().getLeft();
                    String message = diagnostic.getMessage().isLeft() ? diagnostic.getMessage().getLeft() : "";
                    var span = Positions.span(read.getDocument(), diagnostic.getRange());
                    for (QuickFix fix : fixes.of(file, code == null ? "" : code, message, span)) {
                        actions.add(Either.forRight(action(fix, diagnostic, file, access, actions.isEmpty())));
                    }
                }
            }
            return actions;
        });
    }

    private CodeAction action(QuickFix fix, Diagnostic diagnostic, XtextResource file, ILanguageServerAccess access,
            boolean first) {
        var action = new CodeAction(fix.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic));
        action.setIsPreferred(first);
        action.setEdit(edits.of(fix.changes(), file, access));
        return action;
    }
}
