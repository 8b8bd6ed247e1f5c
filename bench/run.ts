// Prints every figure of the README, each beside its floor in the same run: npm run bench.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const here = import.meta.dirname
const SCRIPTS = ['startup', 'surface', 'door', 'health', 'guard', 'audit', 'redact']

if (!existsSync(join(here, 'peers/node_modules'))) {
  run(
    'npm',
    ['ci', '--no-workspaces', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    join(here, 'peers'),
  )
}
run('npm', ['run', '--silent', 'build'], join(here, '..'))
for (const name of SCRIPTS)
  run(process.execPath, ['--expose-gc', join(here, `${name}.bench.ts`)], join(here, '..'))

/** One process per script, so that none inherits another's heap or compiled code. */
function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
