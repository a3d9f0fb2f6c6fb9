// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbiont.diagram.cluster.ClusterPicture;
import org.symbiont.diagram.draw.SvgDrawing;
import org.symbiont.diagram.dynamics.DynamicsPicture;
import org.symbiont.diagram.layout.Layout;
import org.symbiont.diagram.picture.Picture;
import org.symbiont.model.query.ClusterView;

/** The diagram of a cluster or of its dynamics, as a drawing. */
final class SvgExport implements ExportTarget {
    private final Console console;

    SvgExport(Console console) {
        this.console = console;
    }

    @Override
    public String name() {
        return "svg";
    }

    @Override
    public String export(Path path, @Nullable String part) {
        var source = new ModelSource(console);
        var model = source.loadToRun(path);
        var view = model.cluster().orElseThrow(
                () -> new Failure(ExitCode.FAULTS, "There is no cluster in '" + path + "' to draw."));
        Picture picture = picture(view, part);
        return SvgDrawing.of(picture, Layout.of(picture));
    }

    private static Picture picture(ClusterView view, @Nullable String part) {
        if (part == null) {
            return ClusterPicture.of(view);
        }
        ModelSource.require(List.of(part), "dynamics", view.dynamics().stream());
        return view.dynamics().stream().filter(d -> part.equals(d.getName())).map(DynamicsPicture::of).findFirst()
                .orElseThrow();
    }
}
