#!/usr/bin/env bash
# Installs the real services that the tests run against, on Debian, as root. Nothing is started here: every
# test starts its own servers, on free ports, in its own folders.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(docker.io iptables postgresql redis-server busybox-static procps)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if ((${#missing[@]} > 0)); then
  [ "$(id -u)" = 0 ] || { echo "setup: run as root to install: ${missing[*]}" >&2; exit 1; }
  export DEBIAN_FRONTEND=noninteractive
  # The packages must not start services of their own on the ports people use.
  policy=/usr/sbin/policy-rc.d
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod +x "$policy"
    trap 'rm -f "$policy"' EXIT
  fi
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

# Servers that come from npm, each with its own lock file, and no install scripts.
for folder in test/servers/chroma test/servers/pm2 test/conformance; do
  if [ ! -e "$folder/node_modules/.package-lock.json" ] || [ "$folder/package-lock.json" -nt "$folder/node_modules/.package-lock.json" ]; then
    (cd "$folder" && npm ci --no-workspaces --ignore-scripts --no-audit --no-fund --loglevel=error)
  fi
done
echo 'setup: PostgreSQL, Redis, Docker, Chroma, pm2 and the conformance suite are here.'
