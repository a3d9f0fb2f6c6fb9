# SPDX-FileCopyrightText: 2026 The Symbiont contributors
# SPDX-License-Identifier: EPL-2.0
#
# Sourced by mvnw and symbiont: one build at a time in one checkout. The lock goes with the process, so none is left behind.

# Takes the lock of the checkout $1, waiting for it where another build holds it.
lock_checkout() {
  [ "${SYMBIONT_LOCKED:-}" != "$1" ] || return 0
  command -v flock >/dev/null || return 0
  exec 9<"$1/.mvn/maven.config"
  if ! flock -n 9; then
    echo "Another build runs in $1: waiting for it." >&2
    flock 9
  fi
  export SYMBIONT_LOCKED=$1
}
