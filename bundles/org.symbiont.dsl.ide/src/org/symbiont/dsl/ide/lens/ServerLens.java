// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.lens;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.symbiont.dsl.ide.text.Positions;

/** Serves {@link LensService}. The command is for the client to carry out: it gets the address of the file and the name. */
@SuppressWarnings("restriction") // the interface is marked as internal, and there is no other
public final class ServerLens implements ICodeLensService {

    /** What a click asks for. */
    public static final String RUN = "symbiont.run";

    @Inject
    private LensService lenses;

    @Override
    public List<? extends CodeLens> computeCodeLenses(Document document, XtextResource file, CodeLensParams params,
            CancelIndicator cancel) {
        return document == null
                ? List.of()
                : lenses.of(file).stream().map(lens -> new CodeLens(Positions.range(document, lens.place()),
                        new Command(lens.title(), RUN, List.of(params.getTextDocument().getUri(), lens.experiment())),
                        null)).toList();
    }
}
