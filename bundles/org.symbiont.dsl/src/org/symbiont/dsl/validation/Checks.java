// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.dimension.Dimensions;
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
    protected final boolean isBroken(EObject model) {
        return model.eResource().getErrors().stream().anyMatch(
                d -> d instanceof XtextSyntaxDiagnostic syntax && !IssueCodes.VALUE.equals(syntax.getCode()));
    }

    /** Reports an error, if the element stands in the file that is being checked. */
    protected final void errorAt(EObject place, @Nullable EStructuralFeature feature, String code, String message,
            String... data) {
        report(Severity.ERROR, place, feature, code, message, data);
    }

    /** Reports a warning, if the element stands in the file that is being checked. */
    protected final void warningAt(EObject place, @Nullable EStructuralFeature feature, String code, String message,
            String... data) {
        report(Severity.WARNING, place, feature, code, message, data);
    }

    /** Reports a remark, if the element stands in the file that is being checked. */
    protected final void infoAt(EObject place, @Nullable EStructuralFeature feature, String code, String message) {
        report(Severity.INFO, place, feature, code, message);
    }

    private void report(Severity severity, EObject place, @Nullable EStructuralFeature feature, String code,
            String message, String... data) {
        // An element that is only half written has no name yet; its syntax error says enough
        boolean halfWritten = message.contains("null")
                && place.eResource().getErrors().stream().anyMatch(XtextSyntaxDiagnostic.class::isInstance);
        if (!isHere(place) || halfWritten) {
            return;
        }
        Optional<Spot> spot = feature == null ? Spot.of(place) : Optional.empty();
        if (spot.isPresent()) {
            acceptAtSpot(severity, message, place, spot.get(), code, data);
        } else {
            acceptAtFeature(severity, message, place, feature, code, data);
        }
    }

    private void acceptAtSpot(Severity severity, String message, EObject place, Spot spot, String code,
            String... data) {
        ValidationMessageAcceptor acceptor = getMessageAcceptor();
        switch (severity) {
            case ERROR -> acceptor.acceptError(message, place, spot.offset(), spot.length(), code, data);
            case WARNING -> acceptor.acceptWarning(message, place, spot.offset(), spot.length(), code, data);
            default -> acceptor.acceptInfo(message, place, spot.offset(), spot.length(), code, data);
        }
    }

    private void acceptAtFeature(Severity severity, String message, EObject place, @Nullable EStructuralFeature feature,
            String code, String... data) {
        ValidationMessageAcceptor acceptor = getMessageAcceptor();
        switch (severity) {
            case ERROR -> acceptor.acceptError(message, place, feature, INSIGNIFICANT_INDEX, code, data);
            case WARNING -> acceptor.acceptWarning(message, place, feature, INSIGNIFICANT_INDEX, code, data);
            default -> acceptor.acceptInfo(message, place, feature, INSIGNIFICANT_INDEX, code, data);
        }
    }

    private boolean isHere(EObject place) {
        return getCurrentObject() == null || place.eResource() == getCurrentObject().eResource();
    }
}
