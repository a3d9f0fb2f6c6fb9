// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.resource;

import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;

/** A fault of a file as a whole, which no part of its model can carry. */
final class FileFault extends AbstractDiagnostic {

    private final SourceText.Unreadable fault;
    private final String location;

    FileFault(SourceText.Unreadable fault, String location) {
        this.fault = fault;
        this.location = location;
    }

    @Override
    public String getCode() {
        return fault.code();
    }

    @Override
    public String[] getData() {
        return new String[0];
    }

    @Override
    public String getMessage() {
        return fault.message();
    }

    @Override
    public String getLocation() {
        return location;
    }

    @Override
    public int getLine() {
        return fault.line();
    }

    @Override
    public int getColumn() {
        return fault.column();
    }

    @Override
    public int getOffset() {
        return fault.offset();
    }

    @Override
    public int getLength() {
        return 0;
    }

    @Override
    public int getLineEnd() {
        return fault.line();
    }

    @Override
    public int getColumnEnd() {
        return fault.column();
    }

    @Override
    protected @Nullable INode getNode() {
        return null;
    }
}
