// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import com.google.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.text.ProjectCopy;
import org.symbiont.dsl.ide.text.TextChange;

/** Tries changes out on a copy of the project: they may bring no fault of syntax or of names that was not there before. */
final class Trial {

    @Inject
    private ProjectCopy copies;

    void require(Project project, List<TextChange> changes) {
        Map<String, Long> before = faults(project.files());
        Map<String, Long> after = faults(List.copyOf(copies.after(project.files(), changes).values()));
        after.forEach((fault, count) -> {
            if (count > before.getOrDefault(fault, 0L)) {
                throw new RefusedGesture("The model would have a fault after it: " + fault);
            }
        });
    }

    private static Map<String, Long> faults(List<XtextResource> files) {
        var faults = new LinkedHashMap<String, Long>();
        for (XtextResource file : files) {
            for (Diagnostic fault : file.getErrors()) {
                faults.merge(fault.getMessage(), 1L, Long::sum);
            }
        }
        return faults;
    }
}
