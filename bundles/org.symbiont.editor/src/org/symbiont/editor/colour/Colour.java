// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.colour;

import java.util.Locale;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;

/** What is set off by a colour of the theme. */
enum Colour {
    KEYWORD(SWT.BOLD), NUMBER(SWT.NORMAL), UNIT(SWT.NORMAL), TEXT(SWT.NORMAL), COMMENT(SWT.NORMAL), DOCUMENTATION(
            SWT.ITALIC);

    private final int style;

    Colour(int style) {
        this.style = style;
    }

    /** The name under which the theme knows it. */
    String id() {
        return "org.symbiont.editor." + name().toLowerCase(Locale.ROOT);
    }

    /** The colour as the theme has it now. */
    IToken token() {
        var colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        return new Token(new TextAttribute(colours.get(id()), null, style));
    }
}
