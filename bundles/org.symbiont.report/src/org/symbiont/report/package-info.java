// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Results as a page that people look at: one HTML file that needs nothing else, neither a server nor the network. What stands
 * on the page is decided by the scripts in the folder {@code page}; here they are put together.
 */
@NullMarked
package org.symbiont.report;

import org.jspecify.annotations.NullMarked;
