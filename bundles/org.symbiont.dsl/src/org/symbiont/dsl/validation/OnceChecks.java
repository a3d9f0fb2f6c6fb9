// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.model.Company;
import org.symbiont.model.Currency;
import org.symbiont.model.Emission;
import org.symbiont.model.Exchange;
import org.symbiont.model.Model;
import org.symbiont.model.Phase;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.ResourceDeclaration;
import org.symbiont.model.Store;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.query.Kinds;

/** What can be said once is not said twice. */
public class OnceChecks extends Checks {

    private static final Set<EClass> ONCE = Set.of(Literals.DISCOUNT, Literals.HORIZON, Literals.LANGUAGE_VERSION,
            Literals.INDUSTRY_CODE, Literals.SIZE_MEMBER, Literals.AIM, Literals.AVAILABILITY, Literals.EMPLOYMENT,
            Literals.INVESTMENT, Literals.HOLDS, Literals.INITIAL, Literals.LOSS, Literals.EXISTING, Literals.POTENTIAL,
            Literals.VIA, Literals.PRICE, Literals.CAPACITY, Literals.SHARE, Literals.FEE, Literals.SUBSIDY,
            Literals.RESOURCE_KIND_MEMBER, Literals.WASTE_CODE, Literals.FORMULA, Literals.DENSITY,
            Literals.HEATING_VALUE,
            Literals.EMISSION_PRICE, Literals.PHASE_TYPOLOGY, Literals.MOTIVATION, Literals.STORYLINE,
            Literals.OUTCOME);

    /** The cluster's settings; its own currency is the one without a rate. */
    @Check
    public void cluster(Model model) {
        view(model).ifPresent(view -> {
            once(view.members());
            List<Currency> own = view.members(Currency.class).stream().filter(c -> c.getRate() == null).toList();
            for (Currency further : own.subList(Math.min(1, own.size()), own.size())) {
                errorAt(further, Literals.CURRENCY__CODE, IssueCodes.GIVEN_TWICE,
                        "The cluster has two currencies, '%1$s' and '%2$s'. Give the second a rate: currency %2$s = 0.9 %1$s"
                                .formatted(own.getFirst().getCode(), further.getCode()));
            }
        });
    }

    /** A company. */
    @Check
    public void company(Company company) {
        once(company.getMembers());
    }

    /** A unit. */
    @Check
    public void unit(ProductionUnit unit) {
        once(unit.getMembers());
    }

    /** A store. */
    @Check
    public void store(Store store) {
        once(store.getMembers());
    }

    /** An exchange, which also is not both existing and potential. */
    @Check
    public void exchange(Exchange exchange) {
        once(exchange.getMembers());
        boolean existing = exchange.getMembers().stream().anyMatch(m -> m.eClass() == Literals.EXISTING);
        exchange.getMembers().stream().filter(m -> existing && m.eClass() == Literals.POTENTIAL).findFirst()
                .ifPresent(potential -> errorAt(potential, null, IssueCodes.GIVEN_TWICE,
                        "Exchange '%s' is said to exist and to be potential. Remove one of them."
                                .formatted(exchange.getName())));
    }

    /** A resource. */
    @Check
    public void resource(ResourceDeclaration declaration) {
        once(declaration.getMembers());
    }

    /** An emission. */
    @Check
    public void emission(Emission emission) {
        once(emission.getMembers());
    }

    /** A phase. */
    @Check
    public void phase(Phase phase) {
        once(phase.getMembers());
    }

    private void once(List<? extends EObject> members) {
        Map<EClass, EObject> first = new HashMap<>();
        for (EObject member : members) {
            EObject earlier = ONCE.contains(member.eClass()) ? first.putIfAbsent(member.eClass(), member) : null;
            if (earlier != null && member.eResource() == earlier.eResource()) {
                errorAt(member, null, IssueCodes.GIVEN_TWICE,
                        "This is said twice: the first %s is in line %d. Remove one of them."
                                .formatted(Kinds.word(earlier),
                                        NodeModelUtils.findActualNodeFor(earlier).getStartLine()));
            } else if (earlier != null && member.eClass() != Literals.LANGUAGE_VERSION) {
                errorAt(member, null, IssueCodes.GIVEN_TWICE,
                        "This is said twice: the first %s is in %s. Remove one of them."
                                .formatted(Kinds.word(earlier), earlier.eResource().getURI().lastSegment()));
            }
        }
    }
}
