// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Holds what the architecture promises, by reading manifests and sources: the rings, the absence of cycles, headers, and
 * what may lie in the repository. Each rule is tried on a bad fixture too, so that it is known to be able to fail.
 */
@NullMarked
package org.symbiont.architecture;

import org.jspecify.annotations.NullMarked;
