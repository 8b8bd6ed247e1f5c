import type { Operator, Result } from '../call.ts'
import { findConfig, loadConfig } from '../config/load.ts'
import { OperatorError, toFailure } from '../core/errors.ts'
import { VERSION } from '../core/version.ts'
import type { Identify, Setup } from '../face.ts'
import { RESOURCES } from '../resources/index.ts'
import { graphProblems } from '../stack/graph-problems.ts'
import type { ListedTool } from '../tools/listing.ts'
import { createIdentify } from './identity.ts'
import { readSoul } from './soul.ts'

interface Launch {
  /** `--config`. */
  config?: string | undefined
  env: NodeJS.ProcessEnv
  cwd: string
}

/**
 * Reads the configuration and nothing else. Everything heavy (journal, logger, redactor, clients) is behind a
 * promise that loads src/compose.ts on its first use. Throws `config_invalid`: nothing starts half-configured.
 */
export function openSetup({ config: flag, env, cwd }: Launch): Setup & { identify: Identify } {
  const file = findConfig(flag, env, cwd)
  const loaded = file === undefined ? undefined : loadConfig(file, env, graphProblems)
  // The redactor is light and comes alone: the first answer may need it, and must not wait for the rest.
  const redactor = once(async () => (await import('./known.ts')).redactorFor(loaded, env))
  const identify = createIdentify(loaded?.config.actors ?? {}, loaded?.config.policy.mode ?? 'supervised')
  const composed = once(async () => {
    if (!loaded) throw notConfigured()
    return (await import('./compose.ts')).compose(loaded, await redactor.get(), { identify, env })
  })

  return {
    version: VERSION,
    loaded,
    problem: loaded ? undefined : notConfigured(),
    environment: loaded?.config.environment ?? 'not configured',
    catalogue,
    resources: RESOURCES,
    soul: readSoul(loaded?.config.soul),
    identify,
    door: () =>
      composed.get().then(
        ({ operator }) => operator,
        async (error) => (loaded ? refusing(error) : (await import('./bare.ts')).bareDoor(refusing(error))),
      ),
    redactor: redactor.get,
    log: async () => (await composed.get()).log,
    books: async () => (await composed.get()).books,
    work: async (operation) => (await composed.get()).work(operation),
    listResources: async () =>
      loaded ? (await composed.get()).listResources() : (await import('./bare.ts')).listBare(),
    watch: (uri, onChange) => watchLater(composed.get, uri, onChange),
    close: async () => {
      if (composed.started()) await (await composed.get()).close()
    },
  }
}

declare const __CATALOGUE__: string | undefined

/** Made by the build; the unbuilt sources make it themselves. */
async function catalogue(): Promise<readonly ListedTool[]> {
  if (typeof __CATALOGUE__ === 'string') return JSON.parse(__CATALOGUE__)
  const [{ TOOLS }, { listing }] = await Promise.all([
    import('../tools/index.ts'),
    import('../tools/listing.ts'),
  ])
  return listing(TOOLS)
}

export function notConfigured(): OperatorError {
  return new OperatorError('not_configured', 'There is no configuration.', {
    hint: `looked at --config, $OPERATOR_CONFIG and operator.yaml in ${process.cwd()}; run: operator init (it writes operator.yaml from what it finds), then start again with --config`,
  })
}

/** A door that cannot be built answers every call with the reason; the process stays, and says so each time. */
function refusing(error: unknown): Operator {
  const failure = toFailure(error, 'no', 'start')
  const meta = { call: 'none', audit: 'unavailable' as const, environment: 'not configured' }
  return {
    call: async (): Promise<Result> => ({ ok: false, error: failure, meta }),
    explain: () => Promise.reject(error),
  }
}

/** A failure is not kept: the next use tries again, so that mending the folder is enough. */
function once<T>(make: () => Promise<T>): { get(): Promise<T>; started(): boolean } {
  let made: Promise<T> | undefined
  return {
    get: () => {
      made ??= make().catch((error: unknown) => {
        made = undefined
        throw error
      })
      return made
    },
    started: () => made !== undefined,
  }
}

type Composed = { watch(uri: string, onChange: () => void): () => void }

/** Watching needs the heavy part; a stop that comes before it is there is kept. */
function watchLater(get: () => Promise<Composed>, uri: string, onChange: () => void): () => void {
  let stop: (() => void) | undefined
  let stopped = false
  void get().then(
    (composed) => {
      if (!stopped) stop = composed.watch(uri, onChange)
    },
    () => {
      // Whoever reads the resource meets the same failure and is told; there is nobody to tell here.
    },
  )
  return () => {
    stopped = true
    stop?.()
  }
}
