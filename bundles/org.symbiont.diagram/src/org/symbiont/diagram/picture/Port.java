// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.picture;

/**
 * Where lines dock at a box.
 *
 * @param id unique in the picture
 * @param side in: to the left; out: to the right
 * @param title what people read beside it: the resource
 * @param group what the resource is
 */
public record Port(String id, PortSide side, String title, FlowGroup group) {}
