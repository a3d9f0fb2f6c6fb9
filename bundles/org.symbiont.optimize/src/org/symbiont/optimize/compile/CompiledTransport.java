// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.List;

import org.symbiont.model.Transport;

/**
 * A transport; its cost and emissions are those of the exchanges that use it.
 *
 * @param index among all transports
 * @param element of the model
 * @param bounds limits of all that it carries
 */
public record CompiledTransport(int index, Transport element, List<CompiledBound> bounds) {}
