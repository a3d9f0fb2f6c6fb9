# SPDX-FileCopyrightText: 2026 The Symbiont contributors
# SPDX-License-Identifier: EPL-2.0
#
# Sourced by symbiont and build-cli: where the command line lies, and whether it is what the sources say.

# Sets build to the folder of the finished command line of checkout $1. Fails where there is none, or where something that it
# is made of is newer. Folders count too, since a deleted file shows in nothing else; those that a build itself touches do not.
find_build() {
  local top=$1 cli=$1/releng/org.symbiont.cli.dist/target/cli name newer
  [ -r "$cli/current" ] || return 1
  read -r name <"$cli/current" || return 1
  build=$cli/$name
  [ -r "$build/symbiont.jar" ] || return 1
  newer=$(find "$top/bundles" -mindepth 2 \( -name target -o -name src-gen -o -name lib -o -name '.*' \) -prune \
    -o -newer "$cli/current" -print -quit)
  [ -z "$newer" ] || return 1
  newer=$(find "$top/pom.xml" "$top/.mvn" "$top/releng/generator" "$top/releng/org.symbiont.platform" \
    "$top/releng/org.symbiont.cli.dist" -name target -prune -o -type f -newer "$cli/current" ! -name '.polyglot*' -print -quit)
  [ -z "$newer" ]
}
