# SPDX-FileCopyrightText: 2026 The Symbiont contributors
# SPDX-License-Identifier: EPL-2.0
#
# Sourced by symbiont and build-cli: where the workbench lies, whether it is what the sources say, and how it starts.

# Sets workbench to the folder of the finished workbench of checkout $1. Fails where there is none, or where something that
# it is made of is newer.
find_workbench() {
  local top=$1 newer
  workbench=$1/releng/org.symbiont.product/target/products/org.symbiont.product/linux/gtk/x86_64
  [ -r "$workbench/artifacts.xml" ] || return 1
  newer=$(find "$top/bundles" "$top/features" "$top/examples" -mindepth 1 \
    \( -name target -o -name src-gen -o -name lib -o -name results -o -name '.*' \) -prune \
    -o -type f -newer "$workbench/artifacts.xml" -print -quit)
  [ -z "$newer" ] || return 1
  newer=$(find "$top/pom.xml" "$top/.mvn" "$top/releng/generator" "$top/releng/org.symbiont.platform" \
    "$top/releng/org.symbiont.product" -name target -prune -o -type f -newer "$workbench/artifacts.xml" ! -name '.polyglot*' \
    -print -quit)
  [ -z "$newer" ]
}

# Starts the workbench of checkout $1, built where that is needed, in place of this process. The rest are options of a user:
# --workspace FOLDER, and those of Eclipse.
start_workbench() {
  local top=$1 workspace=${SYMBIONT_WORKSPACE:-$HOME/symbiont-workspace} options=() launcher
  shift
  while [ $# -gt 0 ]; do
    case $1 in
    --workspace)
      workspace=${2:?"--workspace needs a folder"}
      shift
      ;;
    -h | --help)
      echo "Usage: symbiont ide [--workspace FOLDER]"
      echo "Starts the workbench. Models are kept in FOLDER (default: $workspace)."
      exit 0
      ;;
    *) options+=("$1") ;;
    esac
    shift
  done
  if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "The workbench needs a display, and there is none: neither DISPLAY nor WAYLAND_DISPLAY is set." \
      "Without a screen use the command line: ./symbiont --help" >&2
    exit 2
  fi
  if ! find_workbench "$top"; then
    "$top/releng/shell/build-cli" "$top" ide || exit 2
    find_workbench "$top" || { echo "A source has changed during the build: please start again." >&2; exit 2; }
  fi
  launcher=$(echo "$workbench"/plugins/org.eclipse.equinox.launcher_*.jar)
  exec "$JAVA_HOME/bin/java" -Xmx2g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    "-Dsymbiont.home=$top" -jar "$launcher" -data "$workspace" ${options[@]+"${options[@]}"}
}
