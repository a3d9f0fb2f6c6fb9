// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.symbiont.sd.flat.Flattener;
import org.symbiont.sd.lower.ProgramBuilder;
import org.symbiont.sd.model.Names;
import org.symbiont.sd.model.SdModel;

/** Makes a model ready to run. */
public final class SdCompiler {
    private SdCompiler() {}

    /** Compiles a model that only constants and stocks are set in from outside. */
    public static Compilation compile(SdModel model) {
        return compile(model, Set.of());
    }

    /**
     * Compiles a model.
     *
     * @param model what to run
     * @param inputs names of variables that are given from outside during the run: their equation only gives the first value
     * @return the compiled model, or the errors why there is none
     */
    public static Compilation compile(SdModel model, Set<String> inputs) {
        var diagnostics = new ArrayList<Diagnostic>();
        var flat = Flattener.flatten(model, diagnostics);
        var keys = new LinkedHashSet<String>();
        inputs.forEach(i -> keys.add(Names.key(i)));
        var program = new ProgramBuilder(flat, model.specs(), keys, diagnostics).build();
        boolean failed = program == null || diagnostics.stream().anyMatch(Diagnostic::isError);
        return new Compilation(failed ? null : new CompiledModel(model, program), List.copyOf(diagnostics));
    }
}
