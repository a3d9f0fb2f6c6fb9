// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Call;
import org.symbiont.model.Cluster;
import org.symbiont.model.Company;
import org.symbiont.model.Dynamics;
import org.symbiont.model.ElementPath;
import org.symbiont.model.Indicator;
import org.symbiont.model.NamedElement;
import org.symbiont.model.PathSegment;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Reference;
import org.symbiont.model.SymbiontPackage;
import org.symbiont.model.builtin.BuiltInFunction;
import org.symbiont.model.builtin.BuiltInFunction.Usage;
import org.symbiont.model.builtin.BuiltIns;
import org.symbiont.model.builtin.Parameter;
import org.symbiont.model.query.Owners;

/**
 * The names of a path. Its first segment is a variable of the same dynamics, an element of the cluster or a built-in; in
 * this order, so that what is declared near hides what is farther. Each further segment is a member or property of what
 * the one before it has reached. An indicator is not visible in its own formula, so that it may be called as a built-in.
 */
@Singleton
public final class PathScopes {

    @Inject
    private ClusterNames cluster;
    @Inject
    private IResourceScopeCache cache;

    IScope scope(PathSegment segment) {
        if (!(segment.eContainer() instanceof ElementPath path)) {
            return IScope.NULLSCOPE;
        }
        int place = path.getSegments().indexOf(segment);
        boolean formula = path.eContainer() instanceof Reference;
        if (place > 0) {
            NamedElement owner = path.getSegments().get(place - 1).getTarget();
            return owner == null || owner.eIsProxy() ? IScope.NULLSCOPE : after(owner, formula);
        }
        return formula ? formula((Reference) path.eContainer()) : inSetting(path);
    }

    /** What may follow an element in a path. */
    public IScope after(NamedElement owner, boolean formula) {
        return NamedScope.of(IScope.NULLSCOPE,
                formula ? distinct(MemberNames.readable(owner)) : MemberNames.settable(owner));
    }

    /** The first of each name. */
    private static List<NamedElement> distinct(List<NamedElement> elements) {
        var names = new HashSet<String>();
        return elements.stream().filter(e -> names.add(e.getName())).toList();
    }

    /** What a path that sets something may begin with, in the file of an element. */
    public IScope inSetting(EObject context) {
        return cache.get("settings", context.eResource(), () -> {
            var discount = BuiltIns.catalogue().property(Cluster.class, "discount").stream().toList();
            return NamedScope.of(NamedScope.of(IScope.NULLSCOPE, discount), cluster.all(context));
        });
    }

    private IScope formula(Reference reference) {
        return isFlowable(reference) ? flowables(reference) : inFormula(reference);
    }

    /** The resources and emissions that a file knows. */
    public IScope flowables(EObject context) {
        return cluster.scope(context, SymbiontPackage.Literals.FLOWABLE);
    }

    /** What a formula may name that stands in an element, or is its own. */
    public IScope inFormula(EObject context) {
        Optional<Dynamics> dynamics = Owners.nearest(context, Dynamics.class);
        IScope scope = dynamics.isPresent()
                ? cache.get("formulas of dynamics", context.eResource(), () -> global(context, true))
                : cache.get("formulas", context.eResource(), () -> global(context, false));
        Indicator own = Owners.nearest(context, Indicator.class).orElse(null);
        scope = new WithoutOne(inner(context, scope), own);
        return dynamics.isPresent() ? NamedScope.of(scope, MemberNames.children(dynamics.get())) : scope;
    }

    /** The functions and, hiding them, the cluster's elements. */
    private IScope global(EObject context, boolean dynamics) {
        var functions = new ArrayList<NamedElement>(MemberNames.functions(Usage.TOTAL));
        functions.addAll(MemberNames.functions(Usage.MATHEMATICS));
        if (dynamics) {
            functions.addAll(MemberNames.functions(Usage.DYNAMICS));
        }
        return NamedScope.of(NamedScope.of(IScope.NULLSCOPE, functions), cluster.all(context));
    }

    /** The elements of the company and of the unit that the formula stands in, before an outer scope. */
    private static IScope inner(EObject context, IScope outer) {
        IScope scope = outer;
        Optional<Company> company = Owners.company(context);
        if (company.isPresent()) {
            scope = NamedScope.of(scope, MemberNames.children(company.get()));
        }
        Optional<ProductionUnit> unit = Owners.unit(context);
        return unit.isPresent() ? NamedScope.of(scope, MemberNames.children(unit.get())) : scope;
    }

    /** Whether a reference is an argument that names a resource or emission. */
    static boolean isFlowable(Reference reference) {
        EObject call = reference.eContainer();
        if (!(call instanceof Call arguments) || !(call.eContainer() instanceof Reference called)
                || called.getPath() == null) {
            return false;
        }
        var segments = called.getPath().getSegments();
        return !segments.isEmpty() && segments.getLast().getTarget() instanceof BuiltInFunction function
                && parameter(function, arguments.getArguments().indexOf(reference)) == Parameter.Kind.FLOWABLE;
    }

    private static Parameter.@Nullable Kind parameter(BuiltInFunction function, int place) {
        List<Parameter> parameters = function.parameters();
        if (parameters.isEmpty()) {
            return null;
        }
        boolean beyond = place >= parameters.size();
        return beyond && !parameters.getLast().repeated()
                ? null
                : parameters.get(Math.min(place, parameters.size() - 1)).kind();
    }
}
