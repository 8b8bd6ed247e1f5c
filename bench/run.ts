// Prints every figure of the README, each beside its floor in the same run: npm run bench. Some of them by the beginning
// of their names: npm run bench -- deploys. What follows a colon chooses among a script's own: deploys-lost:port.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const here = import.meta.dirname
const SCRIPTS = [
  'startup',
  'surface',
  'door',
  'health',
  'guard',
  'audit',
  'redact',
  'cron',
  'deploys-lost',
  'deploys-back',
  'deploys-steady',
  'backup-time',
  'backup-faults',
  'backup-writes',
  'backup-retention',
  'scale-redis',
  'scale-swarm',
  'scale-simulation',
]

const asked = process.argv.slice(2).map((name) => name.split(':'))
const chosen = SCRIPTS.flatMap((name) => {
  if (asked.length === 0) return [{ name, parts: [] }]
  const found = asked.filter(([beginning = '']) => name.startsWith(beginning))
  return found.length === 0 ? [] : [{ name, parts: found.flatMap(([, ...parts]) => parts) }]
})
if (chosen.length === 0) {
  console.error(`No figure is called that. There are: ${SCRIPTS.join(', ')}.`)
  process.exitCode = 2
}

if (chosen.some(({ name }) => name === 'startup') && !existsSync(join(here, 'peers/node_modules'))) {
  run(
    'npm',
    ['ci', '--no-workspaces', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    join(here, 'peers'),
  )
}
if (chosen.some(({ name }) => !/^(deploys|backup|scale)/.test(name)))
  run('npm', ['run', '--silent', 'build'], join(here, '..'))
for (const { name, parts } of chosen)
  run(process.execPath, ['--expose-gc', join(here, `${name}.bench.ts`), ...parts], join(here, '..'))

/** One process per script, so that none inherits another's heap or compiled code. */
function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
