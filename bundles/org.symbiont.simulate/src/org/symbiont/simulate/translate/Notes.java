// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.NamedElement;
import org.symbiont.model.query.Names;
import org.symbiont.model.query.Owners;
import org.symbiont.results.Diagnostic;

/** Collects what has to be said of a simulation, each sentence once. */
public final class Notes {
    private final Function<EObject, Diagnostic.@Nullable Place> places;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** @param places of elements in the text; may answer {@code null} */
    public Notes(Function<EObject, Diagnostic.@Nullable Place> places) {
        this.places = places;
    }

    /** Something without which there is no simulation. */
    public void error(EObject where, String code, String message) {
        add(Diagnostic.error(code, message), where);
    }

    /** Something that makes the numbers doubtful. */
    public void warning(EObject where, String code, String message) {
        add(Diagnostic.warning(code, message), where);
    }

    /** Something good to know. */
    public void info(EObject where, String code, String message) {
        add(Diagnostic.info(code, message), where);
    }

    private void add(Diagnostic plain, EObject where) {
        String name = Owners.nearest(where, NamedElement.class).map(Names::qualified).orElse(null);
        var diagnostic = name == null ? plain : plain.about(name, places.apply(where));
        add(diagnostic);
    }

    /** What was found elsewhere. */
    public void add(Diagnostic diagnostic) {
        if (!diagnostics.contains(diagnostic)) {
            diagnostics.add(diagnostic);
        }
    }

    /** Where elements stand in the text. */
    public Function<EObject, Diagnostic.@Nullable Place> places() {
        return places;
    }

    /** Whether there is an error among them. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** All, in the order in which they came. */
    public List<Diagnostic> toList() {
        return List.copyOf(diagnostics);
    }
}
