// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import com.google.inject.Inject;
import java.util.List;
import org.symbiont.dsl.ide.rename.RenameResult;
import org.symbiont.dsl.ide.rename.Renaming;
import org.symbiont.dsl.ide.text.TextChange;
import org.symbiont.model.NamedElement;
import org.symbiont.model.query.ClusterView;

/**
 * Turns gestures into changes of the text. Comments and the layout of the rest stay as they are; what the changes make of the
 * text is tried out before they are given: nothing is written here.
 */
public final class DiagramEdits {

    @Inject
    private Creation creation;
    @Inject
    private Connection connection;
    @Inject
    private Reconnection reconnection;
    @Inject
    private Renaming renaming;
    @Inject
    private Trial trial;

    /** The changes for a gesture on a cluster as it was read last, or the reason why it cannot be made. */
    public EditResult of(ClusterView view, Gesture gesture) {
        try {
            var project = new Project(view);
            List<TextChange> changes = changes(gesture, project);
            trial.require(project, changes);
            return new EditResult.Changes(changes);
        } catch (RefusedGesture refused) {
            return refused.result();
        }
    }

    private List<TextChange> changes(Gesture gesture, Project project) {
        return switch (gesture) {
            case Gesture.Create create -> creation.of(create, project);
            case Gesture.Connect connect -> connection.of(connect, project);
            case Gesture.Reconnect reconnect -> reconnection.of(reconnect, project);
            case Gesture.Delete delete -> new Deletion(project).of(delete);
            case Gesture.Rename rename -> rename(rename, project);
        };
    }

    private List<TextChange> rename(Gesture.Rename gesture, Project project) {
        return switch (renaming.of(project.find(gesture.element(), NamedElement.class), gesture.name())) {
            case RenameResult.Changes changes -> changes.changes();
            case RenameResult.Refused refused -> throw new RefusedGesture(refused.message());
        };
    }
}
