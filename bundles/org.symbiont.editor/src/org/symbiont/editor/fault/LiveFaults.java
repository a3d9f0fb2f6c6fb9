// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.fault;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.markers.FaultMarkers;
import org.symbiont.editor.connect.Positions;

/**
 * Shows in an editor what is wrong with its text as it is now. Markers say what was wrong with the text as it was saved: where
 * both say the same it is shown once, and a marker that no longer holds is hidden until the file is saved.
 */
public final class LiveFaults implements IAnnotationModelListener {
    private final IDocument document;
    private final IPath location;
    private final LocationKind kind;
    private Map<Annotation, Position> shown = Map.of();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private volatile List<Diagnostic> faults = List.of();
    private @Nullable IAnnotationModel model;
    private volatile boolean updating;
    private volatile boolean closed;

    /** For the document of a file. */
    public LiveFaults(IDocument document, IPath location, LocationKind kind) {
        this.document = document;
        this.location = location;
        this.kind = kind;
    }

    /** Shows these and no others. */
    public void found(List<Diagnostic> newFaults) {
        faults = newFaults;
        schedule();
    }

    /** Markers have come or gone. */
    @Override
    public void modelChanged(IAnnotationModel changed) {
        if (!updating) {
            schedule();
        }
    }

    /** All in the thread of the windows, where the annotations are drawn: two threads here would wait for each other. */
    private void schedule() {
        if (scheduled.compareAndSet(false, true)) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                scheduled.set(false);
                if (!closed) {
                    update();
                }
            });
        }
    }

    private void update() {
        var annotations = annotations();
        if (annotations == null) {
            return;
        }
        updating = true;
        try {
            var now = new HashMap<Fault, Annotation>();
            var fresh = new HashMap<Annotation, Position>();
            for (var diagnostic : faults) {
                var position = position(diagnostic);
                if (position != null) {
                    var annotation = LiveFault.of(diagnostic);
                    now.put(new Fault(line(position), annotation.getText()), annotation);
                    fresh.put(annotation, position);
                }
            }
            hideOutdated(annotations, now, fresh);
            if (!same(fresh)) {
                ((IAnnotationModelExtension) annotations).replaceAnnotations(shown.keySet().toArray(Annotation[]::new),
                        fresh);
                shown = fresh;
            }
        } finally {
            updating = false;
        }
    }

    /** Takes from the fresh ones what a marker says already; hides the markers that say what is no longer so. */
    private void hideOutdated(IAnnotationModel annotations, Map<Fault, Annotation> now,
            Map<Annotation, Position> fresh) {
        var all = annotations.getAnnotationIterator();
        var known = new HashSet<Fault>();
        while (all.hasNext()) {
            if (all.next() instanceof MarkerAnnotation marker && isFault(marker)) {
                var place = annotations.getPosition(marker);
                var said = place == null ? null : new Fault(line(place), String.valueOf(marker.getText()));
                boolean holds = said != null && now.containsKey(said) && known.add(said);
                marker.markDeleted(!holds);
                if (holds) {
                    fresh.remove(now.get(said));
                }
            }
        }
    }

    private static boolean isFault(MarkerAnnotation annotation) {
        var marker = annotation.getMarker();
        try {
            return marker.exists() && FaultMarkers.FAULT.equals(marker.getType());
        } catch (org.eclipse.core.runtime.CoreException e) {
            return false; // gone between the question and the answer
        }
    }

    private boolean same(Map<Annotation, Position> fresh) {
        return texts(fresh).equals(texts(shown));
    }

    private static Map<String, Integer> texts(Map<Annotation, Position> annotations) {
        var texts = new HashMap<String, Integer>();
        annotations.forEach((annotation, position) -> texts
                .merge(annotation.getType() + position + annotation.getText(), 1, Integer::sum));
        return texts;
    }

    private @Nullable Position position(Diagnostic diagnostic) {
        try {
            var region = Positions.region(document, diagnostic.getRange());
            return new Position(region.getOffset(), Math.max(region.getLength(), 1));
        } catch (BadLocationException e) {
            return null; // the text is shorter already: the next look comes
        }
    }

    private int line(Position position) {
        try {
            return document.getLineOfOffset(position.getOffset());
        } catch (BadLocationException e) {
            return -1;
        }
    }

    /** The buffer's, which is not there yet while its document is set up. */
    private @Nullable IAnnotationModel annotations() {
        if (model == null) {
            ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(location, kind);
            model = buffer == null ? null : buffer.getAnnotationModel();
            if (model != null) {
                model.addAnnotationModelListener(this);
            }
        }
        return model;
    }

    /** The editor is closed; called in the thread of the windows. */
    public void close() {
        closed = true;
        if (model != null) {
            model.removeAnnotationModelListener(this);
            model = null;
        }
    }

    /** What makes two of them the same. */
    private record Fault(int line, String message) {}
}
