import { dirname, resolve } from 'node:path'
import { OperatorError } from '../../core/errors.ts'
import { missing, missingVariables, refusal } from './complaints.ts'
import type { ComposeCli, ComposeModel, ComposeUp } from './port.ts'
import { type Ran, run } from './run.ts'
import { readSources } from './sources.ts'
import { endStrays } from './strays.ts'

export interface ComposeOptions {
  /** Docker's unix socket. */
  socket: string
  /** Of the server's own environment Compose gets these and nothing else: variables come from `.env`. */
  env: { PATH?: string | undefined; HOME?: string | undefined }
}

type Words = readonly [string, ...string[]]
type Found = { words: Words; name: string }

const PLUGIN: Words = ['docker', 'compose']
const STANDALONE: Words = ['docker-compose']

/** Compose reads a file in a second; a minute means that it hangs. */
const READING_MS = 60_000

/** Compose's own command line: the plugin where there is one, else the standalone `docker-compose`. */
export function createComposeCli({ socket, env }: ComposeOptions): ComposeCli {
  const own = environment(socket, env)
  let known: Found | undefined
  const find = async (signal: AbortSignal) => {
    known ??= await findCli(own, signal)
    return known
  }
  const compose = async (args: readonly string[], cwd: string, signal: AbortSignal) => {
    const { words } = await find(signal)
    const ran = await run([...words, ...args] as unknown as Words, { cwd, env: own }, signal)
    if (!isMissing(ran)) return ran
    known = undefined
    throw composeMissing()
  }
  return {
    name: async (signal) => (await find(signal)).name,
    config: (file, project, signal) => readModel(compose, resolve(file), project, signal),
    sources: readSources,
    up: (model, signal) => bringUp(compose, model, signal),
    abandon: endStrays,
  }
}

function environment(socket: string, { PATH, HOME }: ComposeOptions['env']): Record<string, string> {
  return {
    PATH: PATH ?? '/usr/local/bin:/usr/bin:/bin',
    ...(HOME !== undefined && { HOME }),
    DOCKER_HOST: `unix://${socket}`,
    COMPOSE_IGNORE_ORPHANS: 'true',
    LANG: 'C.UTF-8',
  }
}

type Compose = (args: readonly string[], cwd: string, signal: AbortSignal) => Promise<Ran>

async function readModel(
  compose: Compose,
  file: string,
  project: string,
  signal: AbortSignal,
): Promise<ComposeModel> {
  // Says that a file is missing or no YAML in the same words whichever Compose is here.
  await readSources(file, signal)
  const late = AbortSignal.timeout(READING_MS)
  const cwd = dirname(file)
  const args = ['--project-directory', cwd, '-p', project, '-f', file, 'config']
  const ran = await inTime(() => compose(args, cwd, AbortSignal.any([signal, late])), late, file)
  if (ran.exitCode !== 0) throw refusal(ran.stderr, file)
  const unset = missingVariables(ran.stderr)
  if (unset.length > 0) throw missing(unset, file)
  return parseModel(ran.stdout, file)
}

async function inTime<T>(work: () => Promise<T>, late: AbortSignal, file: string): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!late.aborted) throw error
    throw new OperatorError('timeout', `Compose did not read ${file} within a minute.`, {
      hint: `Try it by hand: docker-compose -f ${file} config -q`,
      applied: 'no',
    })
  }
}

async function parseModel(text: string, file: string): Promise<ComposeModel> {
  const { parse } = await import('yaml')
  const model: unknown = parse(text, { logLevel: 'silent', maxAliasCount: 1_000 })
  const services = (model as { services?: unknown } | null)?.services
  if (typeof services !== 'object' || services === null || Object.keys(services).length === 0) {
    throw new OperatorError('invalid_input', `The Compose file ${file} has no services.`, { applied: 'no' })
  }
  return model as ComposeModel
}

async function bringUp(compose: Compose, { path, project, directory }: ComposeUp, signal: AbortSignal) {
  const args = ['--project-directory', directory, '-p', project, '-f', path, 'up', '-d', '--no-build']
  const { exitCode, output } = await compose(args, directory, signal)
  return { ok: exitCode === 0, output }
}

async function findCli(env: Record<string, string>, signal: AbortSignal): Promise<Found> {
  for (const words of [PLUGIN, STANDALONE]) {
    const ran = await run([...words, 'version', '--short'], { env }, signal)
    const version = /\d+\.\d+[\w.+-]*/.exec(ran.stdout)?.[0]
    if (ran.exitCode === 0 && version !== undefined) return { words, name: `${words.join(' ')} ${version}` }
  }
  throw composeMissing()
}

/** A missing plugin looks like a mistake in the command: exit code 1 or 125, and the usage of `docker`. */
function isMissing({ exitCode, output, notStarted }: Ran): boolean {
  if (notStarted !== undefined) return true
  return (
    (exitCode === 1 || exitCode === 125) &&
    /unknown command: docker compose|unknown shorthand flag: '[a-z]' in -[a-z]|unknown flag: --project|'compose' is not a docker command/.test(
      output,
    )
  )
}

function composeMissing(): OperatorError {
  return new OperatorError(
    'unavailable',
    'Neither `docker compose` nor `docker-compose` is on this machine.',
    {
      hint: 'Install one: apt-get install -y --no-install-recommends docker-compose (Debian), or docker-compose-plugin from the packages of Docker.',
      applied: 'no',
      details: { reason: 'compose_missing' },
    },
  )
}
