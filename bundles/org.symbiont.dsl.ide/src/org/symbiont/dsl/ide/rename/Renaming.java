// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.rename;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.navigation.Mention;
import org.symbiont.dsl.ide.navigation.Mentions;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.ProjectCopy;
import org.symbiont.dsl.ide.text.TextChange;
import org.symbiont.dsl.library.Library;
import org.symbiont.model.NamedElement;
import org.symbiont.model.query.Kinds;

/**
 * Gives an element another name. Nothing but the names is touched, and all names mean after it what they meant before: that
 * is tried out on a copy of the project, and a name that would hide another one, or be hidden, is refused.
 */
public final class Renaming {

    @Inject
    private Mentions mentions;
    @Inject
    private WrittenNames written;
    @Inject
    private ProjectCopy copies;

    /** The changes for a new name, which is given without caret or quotes. */
    public RenameResult of(NamedElement element, String name) {
        String old = element.getName();
        if (!(element.eResource() instanceof XtextResource) || old == null) {
            return new RenameResult.Refused("'%s' is built in and keeps its name.".formatted(old));
        }
        if (Library.isLibrary(element.eResource().getURI())) {
            return new RenameResult.Refused("'%s' comes with the language and keeps its name.".formatted(old));
        }
        if (!written.canBe(name)) {
            return new RenameResult.Refused(
                    "'%s' cannot be a name: it needs a letter, and has no point, quote or caret."
                            .formatted(name));
        }
        if (name.equals(old)) {
            return new RenameResult.Changes(List.of());
        }
        var changes = new ArrayList<TextChange>();
        for (Mention mention : mentions.of(element)) {
            String text = Nodes.text(mention.file()).substring(mention.span().offset(), mention.span().end());
            changes.add(new TextChange(mention.file().getURI(), mention.span(),
                    written.like(text, old, name, mention.rule())));
        }
        return collision(element, name).or(() -> fault(element, name, changes))
                .<RenameResult>map(RenameResult.Refused::new).orElse(new RenameResult.Changes(changes));
    }

    private static Optional<String> collision(NamedElement element, String name) {
        return Siblings.of(element).stream().filter(other -> other != element && name.equals(other.getName()))
                .findFirst().map(other -> "There is %s '%s' in the same block already. Choose another name."
                        .formatted(Kinds.withArticle(Kinds.word(other)), name));
    }

    /** What would go wrong: some name would mean another thing than before, or nothing. */
    private Optional<String> fault(NamedElement element, String name, List<TextChange> changes) {
        List<XtextResource> files = Mentions.files(element);
        Map<URI, XtextResource> after = copies.after(files, changes);
        for (XtextResource file : files) {
            List<Link> before = links(file);
            List<Link> now = links(after.get(file.getURI()));
            for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
                if (i >= before.size() || i >= now.size() || !before.get(i).equals(now.get(i))) {
                    return Optional
                            .of(("With the name '%s' for %s '%s', a name in %s would mean another thing than now. "
                                    + "Choose another name.").formatted(name, Kinds.word(element), element.getName(),
                                            file.getURI().lastSegment()));
                }
            }
        }
        return Optional.empty();
    }

    private record Link(String from, String to) {}

    /** What each reference of a file leads to; addresses count places, not names. */
    private static List<Link> links(XtextResource file) {
        var links = new ArrayList<Link>();
        file.getAllContents().forEachRemaining((EObject source) -> source.eCrossReferences()
                .forEach(target -> links.add(new Link(file.getURIFragment(source), address(target)))));
        return links;
    }

    private static String address(EObject target) {
        // What leads nowhere has an address that counts all such references before it
        return target.eIsProxy() ? "nowhere" : EcoreUtil.getURI(target).toString();
    }
}
