// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.dimension.Dimensions;
import org.symbiont.model.Model;
import org.symbiont.model.SymbiontPackage;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Owners;

/** A family of checks, registered through {@link SymbiontValidator}. */
abstract class Checks extends AbstractDeclarativeValidator {

    @Inject
    private ClusterOfFile clusters;
    @Inject
    private Dimensions dimensions;

    @Override
    protected List<EPackage> getEPackages() {
        return List.of(SymbiontPackage.eINSTANCE);
    }

    @Override
    public void register(EValidatorRegistrar registrar) {
        // composed: SymbiontValidator is what is registered
    }

    /** Units and dimensions. */
    protected final Dimensions dimensions() {
        return dimensions;
    }

    /** The cluster that an element belongs to, by its own file or by one that imports it; found once for each run. */
    @SuppressWarnings("unchecked")
    protected final Optional<ClusterView> view(EObject element) {
        if (getContext() == null) {
            return Owners.model(element).flatMap(clusters::of);
        }
        return (Optional<ClusterView>) getContext().computeIfAbsent(ClusterView.class,
                key -> Owners.model(element).flatMap(clusters::of));
    }

    /** Whether the file could not be read to its end as written; checks of a cluster as a whole would mislead then. */
    protected final boolean isBroken(Model model) {
        return model.eResource().getErrors().stream().anyMatch(XtextSyntaxDiagnostic.class::isInstance);
    }

    /** Reports an error, if the element stands in the file that is being checked. */
    protected final void errorAt(EObject place, @Nullable EStructuralFeature feature, String code, String message,
            String... data) {
        if (isHere(place)) {
            error(message, place, feature, code, data);
        }
    }

    /** Reports a warning, if the element stands in the file that is being checked. */
    protected final void warningAt(EObject place, @Nullable EStructuralFeature feature, String code, String message,
            String... data) {
        if (isHere(place)) {
            warning(message, place, feature, code, data);
        }
    }

    /** Reports a remark, if the element stands in the file that is being checked. */
    protected final void infoAt(EObject place, @Nullable EStructuralFeature feature, String code, String message) {
        if (isHere(place)) {
            info(message, place, feature, code);
        }
    }

    private boolean isHere(EObject place) {
        return getCurrentObject() == null || place.eResource() == getCurrentObject().eResource();
    }
}
