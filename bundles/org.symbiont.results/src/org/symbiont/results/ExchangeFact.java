// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

/**
 * Who may send what to whom.
 *
 * @param name qualified name of the exchange
 * @param resource its name
 * @param from qualified name of the sender
 * @param to qualified name of the receiver
 * @param existing whether there is one already; else it could be
 */
public record ExchangeFact(String name, String resource, String from, String to, boolean existing) {}
