// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

/**
 * A graphical function with a name of its own, called like a function.
 *
 * @param header name and the like
 * @param graph its points
 */
public record GraphVariable(Header header, GraphicalFunction graph) implements Variable {}
