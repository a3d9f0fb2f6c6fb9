// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.picture;

/**
 * A line of a diagram.
 *
 * @param id unique in the picture; for what the model names, its qualified name
 * @param kind what it stands for, which decides its stroke
 * @param from the id of the port or box where it begins
 * @param to the id of the port or box where it ends
 * @param title what people read at it; empty where the ends say enough
 * @param group what flows, which decides the colour
 */
public record Line(String id, LineKind kind, String from, String to, String title, FlowGroup group) {}
