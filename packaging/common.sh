# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by run and test; sourced, not run.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\033[1m== %s\033[0m\n' "$*"; }

# Installs the packages named in the given lists that are not there yet.
install_packages() {
    local missing=() package sudo=()
    while read -r package; do
        [[ -z $package || $package == \#* ]] && continue
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done < <(cat "$@")
    if [[ ${#missing[@]} == 0 ]]; then
        say "All needed packages are installed"
        return
    fi
    if [[ $(id -u) != 0 ]]; then
        if ! command -v sudo >/dev/null; then
            echo "Some packages are missing and sudo is not there. As root, run: apt-get install ${missing[*]}" >&2
            return 1
        fi
        sudo=(sudo)
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update &&
        "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "${missing[@]}" >/dev/null
}

# CMake takes the compiler cache, where a developer has one, from the environment: equal sources in another folder are
# compiled once. It is not installed for a single build, which it makes slower (each source is preprocessed twice).
use_compiler_cache() {
    if command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
    fi
}
