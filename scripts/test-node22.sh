#!/usr/bin/env bash
# The same tests on the oldest supported Node. Linux x64 only: the binary comes as a package, hash-locked.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -x toolchain/node22/node_modules/.bin/node ] ||
  (cd toolchain/node22 && npm ci --no-workspaces --ignore-scripts --no-audit --no-fund --loglevel=error)
PATH="$PWD/toolchain/node22/node_modules/.bin:$PATH"
export OPERATOR_EXPECT_NODE=22
exec node node_modules/vitest/vitest.mjs run "$@"
