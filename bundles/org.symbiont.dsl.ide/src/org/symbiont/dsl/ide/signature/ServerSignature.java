// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.signature;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.signatureHelp.ISignatureHelpService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Serves {@link SignatureService}. */
public final class ServerSignature implements ISignatureHelpService {

    @Inject
    private SignatureService signatures;

    @Override
    public SignatureHelp getSignatureHelp(Document document, XtextResource file, SignatureHelpParams params,
            CancelIndicator cancel) {
        return signatures.at(file, document.getOffSet(params.getPosition())).map(ServerSignature::help)
                .orElse(ISignatureHelpService.EMPTY);
    }

    private static SignatureHelp help(Signature signature) {
        var information = new SignatureInformation(signature.label());
        information.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, signature.documentation()));
        information.setParameters(signature.parameters().stream()
                .map(p -> new ParameterInformation(p.name(), p.documentation())).toList());
        return new SignatureHelp(List.of(information), 0, signature.active());
    }
}
