// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.model.Constant;
import org.symbiont.model.Dynamics;
import org.symbiont.model.Emission;
import org.symbiont.model.Lookup;
import org.symbiont.model.Market;
import org.symbiont.model.Model;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Resource;
import org.symbiont.model.Scenario;
import org.symbiont.model.Stock;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.Transport;
import org.symbiont.model.Variable;
import org.symbiont.model.query.Kinds;
import org.symbiont.model.query.ModelFiles;
import org.symbiont.model.query.Owners;

/** What is declared is used somewhere: a market alone does not use its resource, and a scenario wants an experiment. */
public class UnusedChecks extends Checks {

    /** Everything in the file that is meant to be referred to. */
    @Check
    public void unused(Model model) {
        if (isBroken(model) || view(model).isEmpty()) {
            return;
        }
        Set<EObject> used = used(model);
        model.eAllContents().forEachRemaining(element -> {
            if (element instanceof NamedElement named && named.getName() != null && !used.contains(named)) {
                report(named);
            }
        });
    }

    private void report(NamedElement named) {
        String message = "%s '%s' is declared and never used. Remove it, or use it.".formatted(
                Kinds.capital(Kinds.word(named)),
                named.getName());
        if (named instanceof Resource || named instanceof Emission || named instanceof Transport
                || isParameter(named)) {
            warningAt(named, Literals.NAMED_ELEMENT__NAME, IssueCodes.UNUSED, message, named.getName());
        } else if (named instanceof Scenario || named instanceof Dynamics) {
            infoAt(named, Literals.NAMED_ELEMENT__NAME, IssueCodes.UNUSED, message);
        }
    }

    private static boolean isParameter(NamedElement named) {
        return named instanceof Constant || named instanceof Lookup;
    }

    @SuppressWarnings("unchecked")
    private Set<EObject> used(Model model) {
        return getContext() == null
                ? collect(model)
                : (Set<EObject>) getContext().computeIfAbsent(UnusedChecks.class, key -> collect(model));
    }

    /** All that is referred to in the files of the cluster. */
    private Set<EObject> collect(Model model) {
        var used = new HashSet<EObject>();
        Model root = view(model).flatMap(v -> Owners.model(v.cluster())).orElse(model);
        for (Model file : ModelFiles.withImports(root)) {
            file.eAllContents().forEachRemaining(element -> {
                if (!(element instanceof Market)) {
                    element.eCrossReferences().stream().filter(t -> !isOwn(element, t)).forEach(used::add);
                }
            });
        }
        return used;
    }

    /** A stock's own flows, or a formula that names its own variable, are no use of it. */
    private static boolean isOwn(EObject element, EObject target) {
        return target instanceof Variable && !(target instanceof Stock) && Owners.nearest(element, Variable.class)
                .filter(v -> v == target).isPresent();
    }
}
