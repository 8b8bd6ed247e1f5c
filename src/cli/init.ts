import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { redactorFor } from '../compose/known.ts'
import { type Loaded, loadConfig } from '../config/load.ts'
import { OperatorError } from '../core/errors.ts'
import { graphProblems } from '../stack/graph-problems.ts'
import { EXIT } from './exit.ts'
import { withoutSecrets } from './init/clean.ts'
import type { Findings, Found, Machine } from './init/found.ts'
import { refusesStrangers } from './init/locked.ts'
import { lookAround, thisMachine } from './init/look.ts'
import { merge } from './init/merge.ts'
import { renderConfig, renderDotenv, variablesOf } from './init/render.ts'
import { alreadyThere, writeWhole } from './init/write.ts'
import type { Io } from './io.ts'
import { counted, plain, table } from './print.ts'
import { verb } from './verb.ts'

/** Writes operator.yaml from what it finds on this machine. */
export const run = verb(
  {
    usage: `operator init [--force] [--output F] [--json]
  --output   another place than ./operator.yaml
  --force    replaces a file that is there`,
    flags: { force: { type: 'boolean' }, output: { type: 'string' }, json: { type: 'boolean' } },
  },
  async ({ values, io, out }) => {
    const file = resolve(io.cwd, values.output ?? 'operator.yaml')
    const done = await init({ file, force: values.force === true, env: io.env, machine: thisMachine(io) })
    if (values.json)
      await out.json({ file, services: done.services, sources: done.sources, disabled: done.loaded.disabled })
    else await out.say(plain(report(file, done)))
    return EXIT.ok
  },
)

export interface Done {
  services: readonly Found[]
  sources: readonly Findings[]
  loaded: Loaded
  /** Undefined when nothing needs a variable, or when there was one that was not to be replaced. */
  dotenvExample: string | undefined
}

/** Looks, writes and reads back: a file that would not load is not written. Throws `invalid_input` when there is one. */
export async function init(task: {
  file: string
  force: boolean
  env: Io['env']
  machine: Machine
}): Promise<Done> {
  const { file, force, env, machine } = task
  if (!force && existsSync(file)) throw alreadyThere(file)
  const redactor = redactorFor(undefined, { ...env })
  const sources = (await lookAround(machine)).map((findings) => withoutSecrets(findings, redactor))
  const services = await Promise.all(merge(sources).map(lockedOrOpen))
  const text = renderConfig(services, sources, new Date().toISOString().slice(0, 10))
  // Each part was judged; the whole is, too, and a file that would hold a secret is not written.
  if (redactor.text(text) !== text) throw suspicious()
  writeWhole(file, text, force, (draft) => void readBack(draft, env))
  const variables = variablesOf(services)
  const example = join(dirname(file), '.env.example')
  const writesExample = variables.length > 0 && (force || !existsSync(example))
  if (writesExample) writeWhole(example, renderDotenv(variables), force)
  return {
    services,
    sources,
    loaded: readBack(file, env),
    dotenvExample: writesExample ? example : undefined,
  }
}

/** A server that runs says best whether it wants a password. */
async function lockedOrOpen(found: Found): Promise<Found> {
  const { entry, locked } = found
  const open = entry.kind === 'redis' && !locked
  return open && (await refusesStrangers(String(entry['url']))) ? { ...found, locked: true } : found
}

function suspicious(): OperatorError {
  return new OperatorError('internal', 'What was found looks like it holds a secret, so it is not written.', {
    hint: 'Write operator.yaml by hand, from operator.example.yaml.',
    applied: 'no',
  })
}

function readBack(file: string, env: Io['env']): Loaded {
  try {
    return loadConfig(file, env, graphProblems)
  } catch (cause) {
    // A .env that others may read is the user's to mend and no defect of what was found.
    if (cause instanceof OperatorError && cause.message.startsWith('Others may read')) throw cause
    const why =
      cause instanceof OperatorError ? cause.message.split('\n').slice(1).join(';').trim() : 'unknown reason'
    throw new OperatorError('internal', `What was found makes no configuration: ${why}`, {
      hint: 'Nothing was written.',
      applied: 'no',
      cause,
    })
  }
}

function report(file: string, { services, sources, loaded, dotenvExample }: Done): string {
  const found = services.map(({ name, entry, seen }) => [name, entry.kind, seen.join('; ')])
  const silent = sources.filter(({ why }) => why !== undefined).map(({ source, why }) => [source, why ?? ''])
  return [
    `${file} is written, with ${counted(services.length, 'services')}.`,
    ...(found.length > 0 ? [table(found, '  ')] : []),
    ...(silent.length > 0 ? ['Not looked at:', table(silent, '  ')] : []),
    ...loaded.disabled.map(
      ({ section, name, why, hint }) => `Disabled for now: ${section}.${name}: ${why}; ${hint}.`,
    ),
    ...(dotenvExample ? [`${dotenvExample} has a line for each variable that is needed.`] : []),
    'Next: operator doctor',
  ].join('\n')
}
