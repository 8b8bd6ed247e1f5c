#!/usr/bin/env bash
# Installs the real services that the tests run against, on Debian, as root. Nothing is started here: every
# test starts its own servers, on free ports, in its own folders.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(docker.io docker-compose iptables iproute2 postgresql redis-server busybox-static procps alembic
  python3-psycopg2)
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

# Servers that come from npm, without install scripts. Chroma's has no lock file: its packages for other
# platforms are not published at this version, and npm ci refuses a lock that lacks them.
install() { (cd "$1" && shift && npm "$@" --no-workspaces --ignore-scripts --no-audit --no-fund --loglevel=error); }
fresh() { [ -e "$1/node_modules/.package-lock.json" ] && [ ! "$1/package.json" -nt "$1/node_modules/.package-lock.json" ]; }
fresh test/servers/chroma || install test/servers/chroma install --no-package-lock
for folder in test/servers/pm2 test/conformance; do
  fresh "$folder" || install "$folder" ci
done
echo 'setup: PostgreSQL, Redis, Docker, docker-compose, alembic, Chroma, pm2 and the conformance suite are here.'
