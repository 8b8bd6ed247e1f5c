import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kill } from './counted.ts'
import type { Order } from './worker.ts'

const WORKER = new URL('./worker.ts', import.meta.url).pathname
const COMPILED = join(tmpdir(), 'operator-chaos-compiled')
/** No deploy here takes a tenth of it: what has not ended by then hangs. */
const HANGS_MS = 900_000

/** A project folder of its own, and the workers that are started in it; `Begin` is what the first one begins. */
export interface Place<Begin = NonNullable<Order['begin']>> {
  stateDir: string
  /** Runs a worker to its end or its death. */
  work(order: { begin?: Begin; kill?: Kill }): Promise<Worked>
  remove(): void
}

export interface Worked {
  signal: NodeJS.Signals | null
  code: number | null
  /** The counted calls that it made, in order. */
  calls: string[]
  output: string
}

const HEAD =
  'version: 1\nenvironment: test\nactors: { operator: { role: operator } }\nagent_log: AGENT_LOG.md\n'

export function aPlace<Begin = NonNullable<Order['begin']>>(yaml: string, worker = WORKER): Place<Begin> {
  const dir = mkdtempSync(join(tmpdir(), 'operator-chaos-'))
  chmodSync(dir, 0o700)
  const config = join(dir, 'operator.yaml')
  writeFileSync(config, `${HEAD}state_dir: ${join(dir, 'state')}\n${yaml}`)
  let workers = 0
  return {
    stateDir: join(dir, 'state'),
    async work(order) {
      workers += 1
      const record = join(dir, `calls.${workers}`)
      writeFileSync(record, '')
      const ended = await run(worker, { ...order, config, record })
      return { ...ended, calls: readFileSync(record, 'utf8').split('\n').filter(Boolean) }
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  }
}

async function run(worker: string, order: object): Promise<Omit<Worked, 'calls'>> {
  const child = spawn(process.execPath, [worker, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Hundreds of workers load the same sources.
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
    timeout: HANGS_MS,
    killSignal: 'SIGABRT',
  })
  let output = ''
  const listen = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-2_000)
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  await once(child, 'exit')
  return { signal: child.signalCode, code: child.exitCode, output }
}
