// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.builtin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.symbiont.model.NamedElement;

/**
 * All built-ins, each once for all models: a path that names one refers to the very object that stands here. They live in a
 * resource of their own ({@link #RESOURCE_URI}), are the same for every thread, and must not be changed.
 */
public final class BuiltIns {

    /** The address of the resource that holds the built-ins; a fragment is a name or {@code Kind.name}. */
    public static final URI RESOURCE_URI = URI.createURI("symbiont:/builtin");

    private final Map<String, BuiltInFunction> functions = new LinkedHashMap<>();
    private final Map<String, BuiltInProperty> properties = new LinkedHashMap<>();

    private BuiltIns() {
        var resource = new BuiltInResource();
        for (var function : FunctionCatalogue.create()) {
            functions.put(function.getName(), function);
            resource.getContents().add(function);
        }
        for (var property : PropertyCatalogue.create()) {
            properties.put(key(property), property);
            resource.getContents().add(property);
        }
    }

    /** Holder, so that the catalogue is made when it is first asked for. */
    private static final class Holder {
        static final BuiltIns INSTANCE = new BuiltIns();
    }

    /** The catalogue. */
    public static BuiltIns catalogue() {
        return Holder.INSTANCE;
    }

    /** All functions, in the order in which help lists them. */
    public List<BuiltInFunction> functions() {
        return List.copyOf(functions.values());
    }

    /** The function of that name. */
    public Optional<BuiltInFunction> function(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    /** All properties. */
    public List<BuiltInProperty> properties() {
        return List.copyOf(properties.values());
    }

    /** The properties that the element has. */
    public List<BuiltInProperty> properties(NamedElement owner) {
        return properties.values().stream().filter(p -> p.owner().isInstance(owner)).toList();
    }

    /** The property of that name of a kind of element. */
    public Optional<BuiltInProperty> property(Class<? extends NamedElement> owner, String name) {
        return Optional.ofNullable(properties.get(owner.getSimpleName() + "." + name));
    }

    private static String key(BuiltInProperty property) {
        return property.owner().getSimpleName() + "." + property.getName();
    }

    /** Addresses its contents by name, so that a stored address outlives a change of the catalogue's order. */
    private final class BuiltInResource extends ResourceImpl {

        BuiltInResource() {
            super(RESOURCE_URI);
        }

        @Override
        public String getURIFragment(EObject object) {
            return object instanceof BuiltInProperty property ? key(property) : ((NamedElement) object).getName();
        }

        @Override
        public EObject getEObject(String fragment) {
            return fragment.indexOf('.') < 0 ? functions.get(fragment) : properties.get(fragment);
        }
    }
}
