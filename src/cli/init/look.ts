import { homedir } from 'node:os'
import type { Io } from '../io.ts'
import { fromCompose } from './compose-files.ts'
import { fromContainers } from './containers.ts'
import type { Findings, Machine } from './found.ts'
import { fromOpenclaw } from './openclaw.ts'
import { fromPorts } from './ports.ts'

/** No source may take longer; one that does is left out and said so. */
const PATIENCE_MS = 4_000

type Source = { name: string; look(machine: Machine, signal: AbortSignal): Promise<Findings> }

/** Names and dependencies first: the order in which the sources' words count. */
const SOURCES: readonly Source[] = [
  { name: 'compose file', look: fromCompose },
  { name: 'containers', look: fromContainers },
  { name: 'OpenClaw', look: fromOpenclaw },
  { name: 'listening ports', look: fromPorts },
]

export function thisMachine({ cwd, env }: Pick<Io, 'cwd' | 'env'>): Machine {
  return { cwd, env, home: env['HOME'] ?? homedir(), proc: '/proc' }
}

/** Asks every source at once; each may fail by itself. Reads only. */
export function lookAround(machine: Machine): Promise<Findings[]> {
  return Promise.all(SOURCES.map(({ name, look }) => bounded(name, look, machine)))
}

async function bounded(source: string, look: Source['look'], machine: Machine): Promise<Findings> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error(`no answer within ${PATIENCE_MS / 1000} s`)), {
      once: true,
    })
  })
  try {
    return await Promise.race([look(machine, signal), late])
  } catch (error) {
    return { source, found: [], why: reasonOf(error) }
  }
}

/** A parser's message quotes the file, and the file may hold a secret: of those only the name is said. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'could not be read'
  const { code } = error as NodeJS.ErrnoException
  if (code !== undefined) return `could not be read (${code})`
  return /^no answer/.test(error.message) ? error.message : `could not be read (${error.name})`
}
