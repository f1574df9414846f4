# Shared by the commands of tools/: installs Debian packages, configures, builds. Source it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build_packages=(clang-22 libclang-22-dev llvm-22-dev cmake ninja-build nlohmann-json3-dev libcli11-dev)
llvm19_packages=(clang-19 clang-tidy-19 libclang-19-dev llvm-19-dev llvm-19-tools)
example_packages=(libboost1.81-dev libsqlite3-dev)
asio_packages=(libasio-dev libasio-doc libssl-dev)
test_packages=(
  bazel-bootstrap chromium clang-tidy-22 llvm-22-tools libaio-dev libc++-22-dev libclang-rt-22-dev python3
  python3-jsonschema python3-yaml pre-commit git libgtest-dev postgresql dpkg-dev binutils make neovim)
# Headers that models are proved against.
model_packages=(
  cppzmq-dev libabsl-dev libargon2-dev libbrotli-dev libcpp-httplib-dev libcrypt-dev libcurl4-openssl-dev
  libdbus-1-dev libev-dev libevent-dev libglib2.0-dev libgrpc++-dev libhiredis-dev libleveldb-dev liblmdb-dev
  libmariadb-dev libmemcached-dev libmongoc-dev libnats-dev libpaho-mqtt-dev libpaho-mqttpp-dev libpoco-dev libpq-dev
  libpqxx-dev librdkafka-dev librocksdb-dev libsdbus-c++-dev libsoci-dev libsodium-dev libsqlitecpp-dev libssh2-1-dev
  libsystemd-dev libtbb-dev libuv1-dev libzmq3-dev libzstd-dev qcoro-qt6-dev qt6-base-dev unixodbc-dev zlib1g-dev)
# The same, of packages that can't be installed beside the others: their headers are unpacked below the build folder.
unpacked_packages=(libcpprest-dev libmysqlcppconn-dev)

# Of npm, unpacked below build/npm: the validator of SARIF.
npm_packages=(@microsoft/sarif-multitool@5.7.0)
# Visual Studio Code, as a server for browsers (the last for Node 20), and what drives the browser.
vscode_packages=(code-server@4.100.3 puppeteer-core@24.43.1)

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

# Unpacks packages below <build folder>/headers/<package>.
unpack() {
  local build=$1 package headers
  headers=$build/headers
  for package in "${@:2}"; do
    [ -d "$headers/$package" ] && continue
    say "Unpacking $package"
    mkdir -p "$headers"
    (cd "$headers" && apt-get download -qq "$package" && dpkg-deb -x "$package"_*.deb "$package" &&
      rm "$package"_*.deb)
  done
}

# Installs packages of npm below build/npm. Where that can't be done, the tests that need them are skipped.
need_npm() {
  local package folder
  for package in "$@"; do
    folder=build/npm/node_modules/${package%@*}
    [ -d "$folder" ] && continue
    command -v npm >/dev/null || need npm
    say "Installing $package"
    npm install --silent --no-audit --no-fund --prefix build/npm "$package" || return 0
  done
  # npm does not run the package's own script that does this.
  chmod -f u+x build/npm/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool || true
}

# The same of what the extension for Visual Studio Code is built with, and of Visual Studio Code itself: without its native
# modules, which terminals, keyrings and the like need.
need_vscode() {
  local server=build/npm/node_modules/code-server/lib/vscode
  local quietly=(--silent --ignore-scripts --no-audit --no-fund)
  command -v npm >/dev/null || need npm
  # Neither works with an earlier Node.
  [ "$(node --version | sed 's/^v\([0-9]*\).*/\1/')" -ge 20 ] || return 0
  if [ ! -e editors/vscode/node_modules/.package-lock.json ]; then
    say "Installing what the extension is built with"
    (cd editors/vscode && npm ci "${quietly[@]}") || return 0
  fi
  if [ ! -e $server/node_modules/.package-lock.json ]; then
    say "Installing Visual Studio Code"
    npm install "${quietly[@]}" --prefix build/npm "${vscode_packages[@]}" || return 0
    (cd $server && npm install "${quietly[@]}" --omit=dev) || return 0
  fi
}

build() {
  say "Building"
  cmake --preset release >/dev/null
  cmake --build --preset release
}

# Runs the tests of a build folder for so many seconds at most, and counts them. Further arguments go to lit.
run_tests() {
  local folder=$1 seconds=$2 status=0
  shift 2
  say "Testing"
  timeout "$seconds" lit-22 -q -o "$folder/test-results.json" "$@" "$folder/tests" || status=$?
  python3 tools/count-tests "$folder/test-results.json"
  return $status
}
