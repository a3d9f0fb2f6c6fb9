// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.scoping;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.symbiont.model.Amount;
import org.symbiont.model.Calibrate;
import org.symbiont.model.Company;
import org.symbiont.model.Dynamics;
import org.symbiont.model.Emits;
import org.symbiont.model.NamedElement;
import org.symbiont.model.PathSegment;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.query.Members;
import org.symbiont.model.query.Owners;

/** The names that a cross reference may use, by what it refers to. */
public final class SymbiontScopeProvider implements IScopeProvider {

    @Inject
    private ClusterNames cluster;
    @Inject
    private PathScopes paths;
    @Inject
    private IResourceScopeCache cache;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        EClass kind = reference.getEReferenceType();
        if (context instanceof PathSegment segment) {
            return paths.scope(segment);
        }
        if (kind == Literals.NODE) {
            return nodes(context);
        }
        if (kind == Literals.INDICATOR) {
            return indicators(context);
        }
        if (Literals.VARIABLE.isSuperTypeOf(kind)) {
            return variables(context, kind);
        }
        if (kind == Literals.FLOWABLE && context instanceof Amount && context.eContainer() instanceof Emits) {
            return cluster.scope(context, Literals.EMISSION);
        }
        return cluster.scope(context, kind);
    }

    /** Companies by their names, units and stores after that of their company. */
    private IScope nodes(EObject context) {
        return cache.get("nodes", context.eResource(), () -> {
            List<NamedElement> nodes = members(context, Literals.NODE);
            return NamedScope.qualified(IScope.NULLSCOPE, nodes);
        });
    }

    /** The indicators of the cluster, companies and units, and without their owner's name those of the own unit and company. */
    private IScope indicators(EObject context) {
        IScope scope = cache.get("indicators", context.eResource(),
                () -> NamedScope.qualified(IScope.NULLSCOPE, members(context, Literals.INDICATOR)));
        var company = Owners.nearest(context, Company.class);
        if (company.isPresent()) {
            scope = NamedScope.of(scope, only(MemberNames.children(company.get()), Literals.INDICATOR));
        }
        var unit = Owners.nearest(context, ProductionUnit.class);
        return unit.isPresent()
                ? NamedScope.of(scope, only(MemberNames.children(unit.get()), Literals.INDICATOR))
                : scope;
    }

    private static IScope variables(EObject context, EClass kind) {
        Dynamics dynamics = Owners.nearest(context, Calibrate.class).map(Calibrate::getDynamics)
                .or(() -> Owners.nearest(context, Dynamics.class)).orElse(null);
        return dynamics == null || dynamics.eIsProxy()
                ? IScope.NULLSCOPE
                : NamedScope.of(IScope.NULLSCOPE, only(Members.all(dynamics.getMembers(), NamedElement.class), kind));
    }

    /** Elements of a class anywhere in the cluster: at its top, in companies and in units. */
    private List<NamedElement> members(EObject context, EClass kind) {
        return cluster.all(context).stream().flatMap(SymbiontScopeProvider::withMembers)
                .filter(e -> kind.isSuperTypeOf(e.eClass())).toList();
    }

    private static Stream<NamedElement> withMembers(NamedElement element) {
        var self = Stream.of(element);
        return element instanceof Company || element instanceof ProductionUnit
                ? Stream.concat(self,
                        MemberNames.children(element).stream().flatMap(SymbiontScopeProvider::withMembers))
                : self;
    }

    private static List<NamedElement> only(List<NamedElement> elements, EClass kind) {
        return elements.stream().filter(e -> kind.isSuperTypeOf(e.eClass())).toList();
    }
}
