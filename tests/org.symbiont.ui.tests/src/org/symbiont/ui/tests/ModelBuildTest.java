// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.symbiont.core.markers.FaultMarkers;

@ExtendWith(ErrorLog.class)
class ModelBuildTest {

    @AfterEach
    void clear() throws CoreException {
        Bench.clear();
    }

    @Test
    void marksAFaultOnceAndForgetsItWhenItIsMended() throws CoreException {
        var model = Bench.project("brewery", "starter");
        var editor = Bench.open(model);
        var right = Bench.text(editor);
        Bench.setText(editor, right.replace("0.2 t barley", "0.2 t barly"));
        Bench.save(editor);
        Bench.until("a marker", () -> Bench.faults(model).length > 0);
        model.getProject().build(IncrementalProjectBuilder.FULL_BUILD, new NullProgressMonitor());
        var marker = Arrays.stream(Bench.faults(model))
                .filter(m -> m.getAttribute(FaultMarkers.CODE, "").equals("unknown-name")).toList();
        assertThat(marker).hasSize(1);
        assertThat(marker.getFirst().getAttribute(IMarker.LINE_NUMBER, 0)).isEqualTo(Bench.line(right, "0.2 t barley"));
        assertThat(marker.getFirst().getAttribute(IMarker.MESSAGE, "")).contains("barly");
        Bench.setText(editor, right);
        Bench.save(editor);
        Bench.until("no marker", () -> Bench.faults(model).length == 0);
    }

    @Test
    void marksFilesThatAreNotOpenAndCleans() throws CoreException {
        var model = Bench.project("brewery", "starter");
        var other = model.getProject().getFile("other.symbiont");
        other.create("cluster Other { horizon 1 year from }".getBytes(), IResource.FORCE, new NullProgressMonitor());
        Bench.until("a marker", () -> Bench.faults(other).length > 0);
        assertThat(Bench.faults(model)).isEmpty();
        other.delete(true, new NullProgressMonitor());
        Bench.until("no marker", () -> Bench.faults(model.getProject()).length == 0);
    }
}
