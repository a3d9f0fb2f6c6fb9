// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ErrorLog.class)
class EditorTest {

    @AfterEach
    void clear() throws CoreException {
        Bench.clear();
    }

    @Test
    void opensModelsInTheGenericEditorAndColoursThem() throws CoreException {
        var editor = Bench.open(Bench.project("brewery", "starter"));
        assertThat(editor.getSite().getId()).isEqualTo("org.eclipse.ui.genericeditor.GenericEditor");
        var widget = widget(editor);
        var keyword = style(widget, "cluster Starter");
        assertThat(keyword.fontStyle).isEqualTo(SWT.BOLD);
        var colours = Arrays
                .stream(new String[]{"/** A brewery", "cluster Starter", "\"Brewery and farm\"", "220 EUR/t",
                    "EUR/t }", "// What flows"})
                .map(word -> style(widget, word).foreground).collect(Collectors.toSet());
        assertThat(colours).hasSize(6);
    }

    @Test
    void togglesComments() throws Exception {
        var editor = Bench.open(Bench.project("brewery", "starter"));
        var before = Bench.text(editor);
        editor.getSelectionProvider().setSelection(
                new TextSelection(before.indexOf("currency EUR"), "currency EUR\n    disc".length()));
        toggle();
        assertThat(Bench.text(editor)).contains("\n    // currency EUR\n    // discount 5 %/year\n    horizon");
        toggle();
        assertThat(Bench.text(editor)).isEqualTo(before);
    }

    private static void toggle() throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.symbiont.editor.toggleComment", null);
    }

    private static StyledText widget(ITextEditor editor) {
        return (StyledText) editor.getAdapter(Control.class);
    }

    private static StyleRange style(StyledText widget, String at) {
        var style = widget.getStyleRangeAtOffset(widget.getText().indexOf(at));
        assertThat(style).as(at).isNotNull();
        return style;
    }
}
