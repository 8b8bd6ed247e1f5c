import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Kill } from '../counted.ts'

/** What a worker begins; see worker.ts. */
export type Begun = 'backup' | 'restore' | 'migration'

const WORKER = new URL('./worker.ts', import.meta.url).pathname
const COMPILED = join(tmpdir(), 'operator-chaos-compiled')
const HANGS_MS = 900_000

/** What the table `t` of `main` has in the beginning: two rows. */
export const ROWS = "create table t (id integer primary key, v text); insert into t values (1, 'a'), (2, 'b')"

/** A project folder with one SQLite database, and workers that back it up. */
export function aPlace() {
  const place = aFolder('{ kind: sqlite, path: ./main.db }')
  const db = new DatabaseSync(join(place.dir, 'main.db'))
  db.exec(ROWS)
  db.close()
  return place
}

/** The same with a database that is elsewhere; `main` as YAML, and what it refers to. */
export function aFolder(main: string, dotenv = '') {
  const dir = mkdtempSync(join(tmpdir(), 'operator-chaos-'))
  chmodSync(dir, 0o700)
  const config = join(dir, 'operator.yaml')
  writeFileSync(
    config,
    `version: 1\nenvironment: test\nactors: { operator: { role: operator } }\nagent_log: AGENT_LOG.md\nstate_dir: state\ndatabases: { main: ${main} }\n`,
  )
  writeFileSync(join(dir, '.env'), dotenv, { mode: 0o600 })
  let workers = 0
  /** `started` is told the process, to kill it when something else happens. */
  async function work(order: { begin?: Begun; kill?: Kill }, started: (pid: number) => void = () => {}) {
    const record = join(dir, `calls.${++workers}`)
    writeFileSync(record, '')
    // Node 22 says on stderr that node:sqlite is experimental, which is no word of the worker's.
    const quiet = '--disable-warning=ExperimentalWarning'
    const child = spawn(process.execPath, [quiet, WORKER, JSON.stringify({ ...order, config, record })], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
      timeout: HANGS_MS,
      killSignal: 'SIGABRT',
    })
    if (child.pid) started(child.pid)
    let output = ''
    child.stderr.on('data', (chunk) => (output += String(chunk)))
    const [code, signal] = await once(child, 'close')
    return { code, signal, output, calls: readFileSync(record, 'utf8').split('\n').filter(Boolean) }
  }
  return { dir, work, remove: () => rmSync(dir, { recursive: true, force: true }) }
}
