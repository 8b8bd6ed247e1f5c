import { notConfigured } from '../compose/setup.ts'
import { findConfig, type Loaded, loadConfig } from '../config/load.ts'
import { graphProblems } from '../stack/graph-problems.ts'
import { CONFIG, JSON_OUT, misuse } from './args.ts'
import { folderObstacle } from './doctor/databases.ts'
import { EXIT } from './exit.ts'
import { counted } from './print.ts'
import { verb } from './verb.ts'

const USAGE = 'operator config check [--json] [--config F]'

/** Reads the configuration as every start does, and says everything that is wrong with it at once. */
export const run = verb(
  { usage: USAGE, flags: { ...JSON_OUT, ...CONFIG }, words: { min: 1, max: 1 } },
  async ({ values, words: [word], io, out }) => {
    if (word !== 'check') throw misuse('The only word here is check.', USAGE)
    const file = findConfig(values.config, io.env, io.cwd)
    if (file === undefined) throw notConfigured()
    const loaded = loadConfig(file, io.env, graphProblems)
    if (values.json) await out.json(summary(loaded))
    else await out.say(render(loaded))
    return EXIT.ok
  },
)

function summary(loaded: Loaded) {
  const { file, digest, config, disabled } = loaded
  const { environment, actors, services, databases, deployments, swarms, cron } = config
  const counts = { actors, services, databases, deployments, swarms, jobs: cron?.jobs ?? {} }
  return {
    file,
    digest,
    environment,
    entries: Object.fromEntries(
      Object.entries(counts).map(([section, entries]) => [section, Object.keys(entries).length]),
    ),
    disabled,
    backups: Object.keys(databases).flatMap((name) => {
      const found = folderObstacle(loaded, name)
      return found ? [{ database: name, ...found }] : []
    }),
  }
}

function render(loaded: Loaded): string {
  const { file, environment, entries, disabled, backups } = summary(loaded)
  const counts = Object.entries(entries).filter(([, count]) => count > 0)
  const left = disabled.map(
    ({ section, name, why, hint }) => `  disabled: ${section}.${name}: ${why}; ${hint}`,
  )
  return [
    `${file} can be used (environment ${environment}).`,
    `  ${counts.map(([section, count]) => counted(count, section)).join(', ')}`,
    ...left,
    ...backups.map(
      ({ database, folder, why }) => `  no backups yet: databases.${database}: ${why} (${folder})`,
    ),
  ].join('\n')
}
