# SPDX-FileCopyrightText: 2026 The Symbiont contributors
# SPDX-License-Identifier: EPL-2.0
#
# Sourced by mvnw and symbiont: finds a JDK. Starts no process, so that it costs next to nothing.

SYMBIONT_JDK=25

# Prints nothing; sets jdk_feature to the feature version of the JDK in folder $1 (0 where there is none).
read_jdk_feature() {
  local line
  jdk_feature=0
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in
    JAVA_VERSION=*)
      line=${line#JAVA_VERSION=}
      line=${line//\"/}
      jdk_feature=${line%%[!0-9]*}
      return 0
      ;;
    esac
  done <"$1/release"
  return 1
}

# Sets JAVA_HOME to the newest JDK of at least SYMBIONT_JDK; keeps the one that is set already if it will do.
find_jdk() {
  local home best='' newest=$((SYMBIONT_JDK - 1))
  if [ -n "${JAVA_HOME:-}" ] && read_jdk_feature "$JAVA_HOME" && [ "$jdk_feature" -ge "$SYMBIONT_JDK" ]; then
    export JAVA_HOME
    return 0
  fi
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/*; do
    if read_jdk_feature "$home" && [ "$jdk_feature" -gt "$newest" ]; then
      newest=$jdk_feature
      best=$home
    fi
  done
  if [ -z "$best" ]; then
    echo "Symbiont needs JDK $SYMBIONT_JDK or newer: none was found in JAVA_HOME, /usr/lib/jvm or the usual places." \
      "Install one (for example Eclipse Temurin $SYMBIONT_JDK) or set JAVA_HOME to it." >&2
    return 1
  fi
  export JAVA_HOME=$best
}
