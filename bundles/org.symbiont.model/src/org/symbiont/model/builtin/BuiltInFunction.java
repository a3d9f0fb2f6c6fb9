// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.builtin;

import java.util.List;
import java.util.stream.Collectors;
import org.symbiont.model.impl.FunctionImpl;

/** A function that formulas can call, with what help and the checks need to know of it. */
public final class BuiltInFunction extends FunctionImpl {

    private final Usage usage;
    private final List<Parameter> parameters;
    private final Measure result;
    private final String documentation;

    /** Where a function may be used. */
    public enum Usage {
        /** A total over the horizon; on its own it is the cluster's, after a company or unit (`Boardworks.cost`) its own. */
        TOTAL,
        /** Mathematics, in every formula. */
        MATHEMATICS,
        /** A function of time, only in the formulas of a dynamics. */
        DYNAMICS
    }

    BuiltInFunction(String name, Usage usage, List<Parameter> parameters, Measure result, String documentation) {
        this.name = name;
        this.usage = usage;
        this.parameters = List.copyOf(parameters);
        this.result = result;
        this.documentation = documentation;
    }

    /** Where the function may be used. */
    public Usage usage() {
        return usage;
    }

    /** The parameters in their order; empty for a function that is called without parentheses. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** The rule for the dimension of the result. */
    public Measure result() {
        return result;
    }

    /** A sentence or two in Markdown. */
    public String documentation() {
        return documentation;
    }

    /** The least number of arguments. */
    public int leastArguments() {
        return (int) parameters.stream().filter(p -> !p.optional()).count();
    }

    /** The largest number of arguments. */
    public int mostArguments() {
        boolean open = !parameters.isEmpty() && parameters.getLast().repeated();
        return open ? Integer.MAX_VALUE : parameters.size();
    }

    /** The way it is called, such as {@code disposed(resource, ...)}. */
    public String signature() {
        if (parameters.isEmpty()) {
            return name;
        }
        return parameters.stream().map(p -> p.repeated() ? p.name() + ", ..." : p.name())
                .collect(Collectors.joining(", ", name + "(", ")"));
    }
}
