# Shared by the commands of tools/: installs Debian packages, configures, builds. Source it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build_packages=(clang-22 libclang-22-dev llvm-22-dev cmake ninja-build nlohmann-json3-dev libcli11-dev)
example_packages=(libboost1.81-dev libsqlite3-dev)
asio_packages=(libasio-dev libasio-doc libssl-dev)
test_packages=(clang-tidy-22 llvm-22-tools python3 python3-jsonschema libgtest-dev)

say() { printf '\n\033[1m== %s\033[0m\n' "$*"; }

# Installs what is missing of the packages named, or says exactly what to install.
need() {
  local missing=() package
  if ! command -v dpkg-query >/dev/null; then
    echo "This is not Debian. These packages of Debian 12, or what matches them here, are needed:" >&2
    printf '  %s\n' "$@" >&2
    exit 2
  fi
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  if [ "$(id -u)" -ne 0 ]; then
    echo "Missing packages; install them, then run this again:" >&2
    echo "  sudo apt-get install ${missing[*]}" >&2
    exit 2
  fi
  say "Installing ${missing[*]}"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

build() {
  say "Building"
  cmake --preset release >/dev/null
  cmake --build --preset release
}
