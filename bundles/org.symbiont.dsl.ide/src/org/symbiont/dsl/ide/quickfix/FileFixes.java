// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.ide.text.ModelEdits;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.dsl.ide.text.TextChange;
import org.symbiont.model.Cluster;
import org.symbiont.model.Import;
import org.symbiont.model.LanguageVersion;
import org.symbiont.model.Member;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.query.Members;
import org.symbiont.model.query.ModelFiles;

/** Sets files as wholes right: their imports, their cluster, their version of the language. */
final class FileFixes implements FixSource {

    private static final String NEW_CLUSTER = """
            cluster Name {
                currency EUR
                horizon 12 month from 2027-01
            }
            """;

    @Override
    public Stream<QuickFix> of(Fault fault) {
        return switch (fault.code()) {
            case IssueCodes.MISSING_IMPORT, IssueCodes.IMPORT_OUTSIDE, IssueCodes.CYCLIC_IMPORT ->
                fault.nearest(Import.class).map(i -> QuickFix.of("Remove the import", ModelEdits.remove(i))).stream();
            case IssueCodes.OUTSIDE_CLUSTER -> fault.nearest(Member.class).stream().flatMap(FileFixes::intoCluster);
            case IssueCodes.NEWER_LANGUAGE -> fault.nearest(LanguageVersion.class).filter(v -> v.getVersion() < 1)
                    .flatMap(v -> Nodes.span(v, Literals.LANGUAGE_VERSION__VERSION))
                    .map(span -> QuickFix.of("Write 'language 1'",
                            new TextChange(fault.file().getURI(), span, "1")))
                    .stream();
            case IssueCodes.CODE -> code(fault);
            case IssueCodes.EMPTY_FILE -> Stream.of(QuickFix.of("Begin a cluster", new TextChange(fault.file().getURI(),
                    new Span(Nodes.text(fault.file()).length(), 0), NEW_CLUSTER)));
            default -> Stream.empty();
        };
    }

    /** The codes of the same group, or the code without the asterisk that it does not have. */
    private static Stream<QuickFix> code(Fault fault) {
        if (fault.message().contains("Leave the asterisk out")) {
            return Stream.of(QuickFix.of("Leave the asterisk out", fault.replace(fault.marked().replace("*", ""))));
        }
        int list = fault.message().indexOf(" There is: ");
        return list < 0
                ? Stream.empty()
                : Stream.of(fault.message().substring(list + 11).replaceAll("\\.$", "").split(", "))
                        .limit(8).map(code -> QuickFix.of("Write \"" + code + "\"", fault.replace('"' + code + '"')));
    }

    private static Stream<QuickFix> intoCluster(EObject member) {
        var cluster = ModelFiles.model(member.eResource())
                .flatMap(model -> Members.first(model.getElements(), Cluster.class));
        var span = Nodes.span(member);
        if (cluster.isEmpty() || span.isEmpty()) {
            return Stream.empty();
        }
        String text = Nodes.text((XtextResource) member.eResource());
        String written = text.substring(span.get().offset(), span.get().end());
        return Stream.of(QuickFix.of("Move it into cluster '" + cluster.get().getName() + "'",
                ModelEdits.add(cluster.get(), written), ModelEdits.remove(member)));
    }
}
