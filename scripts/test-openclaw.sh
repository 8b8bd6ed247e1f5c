#!/usr/bin/env bash
# Drives the product against a real OpenClaw gateway. It installs the pinned version into a folder of its own (770 MB,
# without install scripts) and skips nothing: where that version cannot be installed, it fails.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${OPERATOR_TEST_OPENCLAW:-test/servers/openclaw}
pinned=$(node -p 'require(require("node:path").resolve(process.argv[1])).dependencies.openclaw' "$folder/package.json")
there() { "$folder/node_modules/.bin/openclaw" --version 2>/dev/null | grep -qwF "$pinned"; }
there || (cd "$folder" && npm ci --no-workspaces --ignore-scripts --no-audit --no-fund --loglevel=error) ||
  { echo "test:openclaw: OpenClaw $pinned could not be installed." >&2; exit 1; }
there || { echo "test:openclaw: what was installed is not OpenClaw $pinned." >&2; exit 1; }
npm run --silent build
OPERATOR_OPENCLAW=real exec vitest run "$@"
