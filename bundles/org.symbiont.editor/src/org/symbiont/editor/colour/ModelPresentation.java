// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.colour;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** Colours the text of a model, and colours it anew when the theme changes. */
public final class ModelPresentation extends PresentationReconciler {
    private final IPropertyChangeListener themeListener = this::themeChanged;
    private final WordScanner words = new WordScanner();
    private final RuleBasedScanner texts = new RuleBasedScanner();
    private final RuleBasedScanner comments = new RuleBasedScanner();
    private final RuleBasedScanner documentation = new RuleBasedScanner();
    private @Nullable ITextViewer viewer;

    /** The platform makes one for each editor. */
    public ModelPresentation() {
        setDocumentPartitioning(ModelPartitions.PARTITIONING);
        refresh();
        use(new DefaultDamagerRepairer(words), IDocument.DEFAULT_CONTENT_TYPE);
        use(new DefaultDamagerRepairer(texts), ModelPartitions.TEXT);
        use(new DefaultDamagerRepairer(comments), ModelPartitions.COMMENT);
        use(new DefaultDamagerRepairer(documentation), ModelPartitions.DOCUMENTATION);
    }

    private void use(DefaultDamagerRepairer both, String contentType) {
        setDamager(both, contentType);
        setRepairer(both, contentType);
    }

    private void refresh() {
        words.refresh();
        texts.setDefaultReturnToken(Colour.TEXT.token());
        comments.setDefaultReturnToken(Colour.COMMENT.token());
        documentation.setDefaultReturnToken(Colour.DOCUMENTATION.token());
    }

    @Override
    public void install(ITextViewer newViewer) {
        if (newViewer.getDocument() != null) {
            new ModelPartitions().setup(newViewer.getDocument());
        }
        super.install(newViewer);
        viewer = newViewer;
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
    }

    @Override
    public void uninstall() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
        viewer = null;
        super.uninstall();
    }

    private void themeChanged(PropertyChangeEvent change) {
        var shown = viewer;
        if (shown != null && change.getProperty().startsWith("org.symbiont.editor.")) {
            refresh();
            shown.invalidateTextPresentation();
        }
    }
}
